package org.kpi4j.testing.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Catalog;

/** Reads the file of {@link KpiCatalog}. */
final class CatalogResolver implements ParameterResolver {
  private static final String DIRECTORY = "org.kpi4j.catalog.directory";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return parameter.isAnnotated(KpiCatalog.class)
        && (type == Catalog.class || type == Import.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String file = parameter.findAnnotation(KpiCatalog.class).orElseThrow().value();
    try {
      Import read = CatalogFile.of(
              file, context.getRequiredTestClass(), context.getConfigurationParameter(DIRECTORY))
          .read();
      return parameter.getParameter().getType() == Import.class ? read : read.catalog();
    } catch (IllegalArgumentException e) {
      throw new ParameterResolutionException(e.getMessage(), e);
    }
  }
}
