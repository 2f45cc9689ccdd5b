package org.kpi4j.io.definition;

import java.time.LocalDate;
import java.util.List;
import org.kpi4j.io.exchange.SuppressionEntry;
import org.kpi4j.io.tree.Node;

/** The rules that a definition wants to be silent. */
final class Suppressions {
  static final Shape<SuppressionEntry, Parts> SHAPE = ShapeBuilder.of(
          "a rule with a reason", "een regel met een reden", Parts::new, Suppressions::entry)
      .required("rule", Texts.TEXT, (p, v) -> p.put("rule", v), SuppressionEntry::rule)
      .optional("reason", Texts.TEXT, (p, v) -> p.put("reason", v), SuppressionEntry::reason)
      .optional("until", Texts.DATE, (p, v) -> p.put("until", v), SuppressionEntry::until)
      .shorthand(Suppressions::ofRule, SuppressionEntry::rule)
      .build();

  private Suppressions() {}

  static void read(Node node, String subject, Scope scope) {
    List<Node> items = node instanceof Node.Listing listing ? listing.items() : List.of(node);
    for (Node item : items) {
      SuppressionEntry entry = SHAPE.read(item, Scope.ofDefinition(scope.collected()));
      if (entry != null) {
        scope
            .collected()
            .suppress(new SuppressionEntry(
                subject, entry.rule(), entry.reason(), entry.until(), item.at()));
      }
    }
  }

  static Node write(List<SuppressionEntry> entries, Notes notes) {
    return Node.listing(
        entries.stream().map(Suppressions::bare).map(e -> SHAPE.write(e, notes)).toList());
  }

  private static SuppressionEntry bare(SuppressionEntry entry) {
    return new SuppressionEntry("", entry.rule(), entry.reason(), entry.until(), Node.NOWHERE);
  }

  private static SuppressionEntry ofRule(String rule) {
    Parts parts = new Parts();
    parts.put("rule", rule);
    return entry(parts);
  }

  private static SuppressionEntry entry(Parts parts) {
    return new SuppressionEntry(
        "",
        parts.get("rule", String.class),
        parts.find("reason", String.class),
        parts.find("until", LocalDate.class),
        Node.NOWHERE);
  }
}
