package org.kpi4j.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a parameter of type {@link org.kpi4j.model.Catalog} or {@link org.kpi4j.io.exchange.Import} what stands in a
 * file. The file is looked for in the directory that JUnit's configuration parameter {@code
 * org.kpi4j.catalog.directory} names, then beside the test class, at the root of the class path, and in the working
 * directory. A test whose file is missing or cannot be relied on fails, and says where and why.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CatalogResolver.class)
public @interface KpiCatalog {
  /** {@return the file, such as {@code metrics.yaml}} */
  String value();
}
