package org.kpi4j.io.definition;

import java.time.LocalDate;
import java.util.List;
import org.kpi4j.io.tree.Node;
import org.kpi4j.lint.Suppression;

/** The rules that are to be silent for a definition. */
final class Suppressions {
  static final Shape<Suppression, Parts> SHAPE = ShapeBuilder.of(
          "a rule with a reason",
          "een regel met een reden",
          Parts::new,
          parts -> new Suppression(
              parts.get("rule", String.class),
              "",
              parts.get("reason", String.class),
              parts.find("until", LocalDate.class)))
      .required("rule", Texts.TEXT, (p, v) -> p.put("rule", v), Suppression::rule)
      .required("reason", Texts.TEXT, (p, v) -> p.put("reason", v), Suppression::reason)
      .optional("until", Texts.DATE, (p, v) -> p.put("until", v), Suppression::until)
      .build();

  private Suppressions() {}

  static void read(Node node, String subject, Scope scope) {
    List<Node> items = node instanceof Node.Listing listing ? listing.items() : List.of(node);
    for (Node item : items) {
      Suppression read = SHAPE.read(item, Scope.ofDefinition(scope.collected()));
      if (read != null) {
        scope
            .collected()
            .suppress(new Suppression(read.rule(), subject, read.reason(), read.until()));
      }
    }
  }

  static Node write(List<Suppression> suppressions, Notes notes) {
    return Node.listing(suppressions.stream().map(s -> SHAPE.write(s, notes)).toList());
  }
}
