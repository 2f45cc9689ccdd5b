package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.io.tree.Node;

/** Puts metrics that stand inside a model back into it. */
final class DbtModels {
  private static final String METRICS = "metrics";
  private static final String MODELS = "models";

  private DbtModels() {}

  /** {@return the document with the metrics of each model in their place; those that were put there are taken away} */
  static Node withMetrics(Node document, ListMultimap<String, Node> byModel) {
    if (!(document instanceof Node.Mapping mapping) || document.itemsAt(MODELS).isEmpty()) {
      return document;
    }
    List<Node> models = new ArrayList<>();
    document.itemsAt(MODELS).forEach(model -> models.add(model(model, byModel)));
    DbtEdit edit = new DbtEdit(mapping);
    edit.put(MODELS, Node.listing(models));
    return edit.node();
  }

  /** {@return the model without its metrics, but with the empty list where they stood} */
  static Node emptied(Node model) {
    if (!(model instanceof Node.Mapping mapping) || model.find(METRICS).isEmpty()) {
      return model;
    }
    DbtEdit edit = new DbtEdit(mapping);
    edit.put(METRICS, Node.listing(ImmutableList.of()));
    return edit.node();
  }

  private static Node model(Node model, ListMultimap<String, Node> byModel) {
    List<Node> metrics = byModel.removeAll(model.textAt("name").orElse(""));
    if (metrics.isEmpty() || !(model instanceof Node.Mapping mapping)) {
      return model;
    }
    DbtEdit edit = new DbtEdit(mapping);
    edit.put(METRICS, Node.listing(metrics));
    return edit.node();
  }
}
