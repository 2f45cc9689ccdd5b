package org.kpi4j.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.google.common.collect.ImmutableListMultimap;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Test;

/** Arrows point one way: what each package may know. */
class ModuleMapTest {
  private static final String[] CORE = {
    "model", "message", "text", "glossary", "reading", "rule", "lint", "definition", "change"
  };
  private static final ImmutableListMultimap<String, String> ARROWS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("message", "model")
          .putAll("text", "model")
          .putAll("glossary", "model", "text")
          .putAll("reading", "model", "text", "glossary")
          .putAll("rule", "model", "message", "text", "glossary", "reading")
          .putAll("lint", "model", "message", "text", "glossary", "reading", "rule")
          .putAll("definition", "model", "message", "text", "glossary", "reading", "rule")
          .putAll("change", "model", "message", "text", "glossary", "reading", "rule")
          .putAll("smart", CORE)
          .putAll("vanity", CORE)
          .putAll("tooling", CORE)
          .putAll("aarrr", CORE)
          .putAll("growth", CORE)
          .putAll("growth", "aarrr")
          .putAll("nsm", CORE)
          .putAll("nsm", "smart", "vanity", "tooling", "aarrr", "growth")
          .putAll("io", CORE)
          .putAll("report", CORE)
          .putAll("report", "smart", "vanity", "tooling", "aarrr", "growth", "nsm")
          .putAll("testing", CORE)
          .putAll("testing", "smart", "vanity", "aarrr", "nsm", "io", "report")
          .build();

  @Test
  void model_knowsNobody() {
    layers().whereLayer("model").mayNotAccessAnyLayer().check(Library.CLASSES);
  }

  @Test
  void everyPackage_knowsOnlyWhatTheMapAllows() {
    LayeredArchitecture architecture = layers();
    for (String layer : ARROWS.keySet()) {
      architecture = architecture
          .whereLayer(layer)
          .mayOnlyAccessLayers(ARROWS.get(layer).toArray(String[]::new));
    }
    architecture.check(Library.CLASSES);
  }

  @Test
  void everyClass_isOnTheMap() {
    layers().ensureAllClassesAreContainedInArchitecture().check(Library.CLASSES);
  }

  private static LayeredArchitecture layers() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    layers = layers.layer("model").definedBy("org.kpi4j.model..");
    for (String name : ARROWS.keySet()) {
      layers = layers.layer(name).definedBy("org.kpi4j." + name + "..");
    }
    return layers;
  }
}
