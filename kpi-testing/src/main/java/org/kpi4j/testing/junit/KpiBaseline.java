package org.kpi4j.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a parameter of type {@link FrozenBaseline} the baseline that is kept beside the test.
 *
 * <p>The file stands in the package of the test class, in the directory that JUnit's configuration parameter {@code
 * org.kpi4j.baseline.directory} names, or else in {@code src/test/resources}. The parameter {@code org.kpi4j.baseline}
 * says what may happen to it: {@code check}, which is the default, {@code shrink} or {@code freeze}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BaselineResolver.class)
public @interface KpiBaseline {
  /** {@return the name of the file, such as {@code known.json}} */
  String value();
}
