package org.kpi4j.io.definition;

import java.util.Locale;
import org.kpi4j.model.Stage;

/** Stages: a word, of which the case does not matter where it is one of the known ones. */
final class Stages {
  static final Shape<Stage, Parts> SHAPE = ShapeBuilder.of(
          "a stage such as retention",
          "een fase zoals retention",
          Parts::new,
          p -> Stage.of(p.get("id", String.class)))
      .required("id", Texts.TEXT, (p, v) -> p.put("id", v), Stage::id)
      .build();

  static final Codec<Stage> STAGE = new Hinted<>(
      new Survivor<>(
          Texts.of("a stage such as retention", "een fase zoals retention", Stages::parse),
          Stages::print,
          Stages::parse,
          SHAPE),
      Usual.STAGES);

  private Stages() {}

  static Stage parse(String text) {
    Stage upper = Stage.of(text.toUpperCase(Locale.ROOT));
    return isKnown(upper) ? upper : Stage.of(text);
  }

  private static String print(Stage stage) {
    return isKnown(stage) ? stage.id().toLowerCase(Locale.ROOT) : stage.id();
  }

  private static boolean isKnown(Stage stage) {
    return Stage.AARRR.contains(stage) || stage.equals(Stage.AWARENESS);
  }
}
