package org.kpi4j.io.dbt;

import java.util.Optional;
import org.kpi4j.io.tree.Node;

/**
 * A metric as a file of dbt has it.
 *
 * @param node what the file says
 * @param model the model or semantic model that it stands in; empty when it stands alone
 * @param word what the file calls it: {@code metric}, or {@code measure} for one that is a metric too
 */
record DbtNode(Node.Mapping node, Optional<String> model, String word) {

  String name() {
    return node.textAt("name").orElse("");
  }

  /** {@return the kind of metric in lower case; simple when not stated} */
  String type() {
    return node.textAt("type").orElse("simple").toLowerCase(java.util.Locale.ROOT);
  }

  /** {@return a part that stands among the parameters of the type, or beside the type in the flat specification} */
  Optional<Node> part(String key) {
    return node.find("type_params", key).or(() -> node.find(key));
  }

  /** {@return the metrics that a derived metric is made of} */
  Iterable<Node> inputs() {
    return node.find("input_metrics").isPresent()
        ? node.itemsAt("input_metrics")
        : node.itemsAt("type_params", "metrics");
  }
}
