package org.kpi4j.testing.junit;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the file of {@link KpiBaseline}. */
final class BaselineResolver implements ParameterResolver {
  private static final String MODE = "org.kpi4j.baseline";
  private static final String DIRECTORY = "org.kpi4j.baseline.directory";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(KpiBaseline.class)
        && parameter.getParameter().getType() == FrozenBaseline.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String file = parameter.findAnnotation(KpiBaseline.class).orElseThrow().value();
    String root = context.getConfigurationParameter(DIRECTORY).orElse("src/test/resources");
    String folder = context.getRequiredTestClass().getPackageName().replace('.', '/');
    FrozenBaseline baseline = FrozenBaseline.at(Path.of(root, folder, file));
    return context
        .getConfigurationParameter(MODE)
        .map(FrozenBaseline.Mode::parse)
        .map(baseline::in)
        .orElse(baseline);
  }
}
