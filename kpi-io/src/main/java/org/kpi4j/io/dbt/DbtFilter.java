package org.kpi4j.io.dbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Formula;

/** Conditions, with their Jinja as it was written. */
final class DbtFilter {
  private DbtFilter() {}

  /** {@return the formula over the rows that meet the filters of this node, if it has any} */
  static Formula apply(Formula formula, Node node) {
    Optional<String> condition = condition(node);
    return condition.<Formula>map(c -> new Formula.Filtered(formula, c)).orElse(formula);
  }

  private static Optional<String> condition(Node node) {
    List<String> all = new ArrayList<>();
    node.itemsAt("filter").forEach(filter -> add(filter, all));
    node.itemsAt("filters").forEach(filter -> add(filter, all));
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", all));
  }

  private static void add(Node filter, List<String> all) {
    filter
        .scalarText()
        .filter(text -> !InvisibleCharacters.isBlank(text))
        .ifPresent(text -> all.add(text.strip()));
    for (Node part : filter.itemsAt("where_filters")) {
      part.textAt("where_sql_template").ifPresent(text -> all.add(text.strip()));
    }
    if (filter.find("field").isPresent()) {
      all.add(List.of("field", "operator", "value").stream()
          .map(key -> filter.textAt(key).orElse(""))
          .collect(Collectors.joining(" ")));
    }
  }
}
