package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Formula;

/** Makes a formula of what a metric of dbt says about its computation. */
final class DbtFormula {
  private final ImmutableMap<String, DbtMeasure> measures;

  DbtFormula(Map<String, DbtMeasure> measures) {
    this.measures = ImmutableMap.copyOf(measures);
  }

  /** {@return the formula; empty when the metric states none} */
  Optional<Formula> of(DbtNode metric) {
    Optional<Formula> formula = switch (metric.type()) {
      case "ratio" -> ratio(metric);
      case "derived" -> derived(metric);
      case "cumulative" -> cumulative(metric);
      case "conversion" -> conversion(metric);
      default -> simple(metric);
    };
    return formula.map(f -> DbtFilter.apply(f, metric.node()));
  }

  private Optional<Formula> simple(DbtNode metric) {
    Node node = metric.node();
    Optional<String> method =
        node.textAt("calculation_method").or(() -> node.textAt("agg")).or(() -> legacyType(node));
    if (node.textAt("calculation_method").filter("derived"::equals).isPresent()
        || node.textAt("type").filter("expression"::equals).isPresent()) {
      return node.textAt("expression").or(() -> node.textAt("sql")).map(DbtExpression::ofJinja);
    }
    if (method.isPresent()) {
      String expression = node.textAt("expression")
          .or(() -> node.textAt("sql"))
          .or(() -> node.textAt("expr"))
          .orElse(metric.name());
      return Optional.of(DbtMeasure.formula(method.get(), expression));
    }
    return metric.part("measure").map(this::measure).or(() -> aggregated(metric));
  }

  /** The oldest files name the aggregation as the type. */
  private static Optional<String> legacyType(Node node) {
    return node.find("sql").isPresent() ? node.textAt("type") : Optional.empty();
  }

  private static Optional<Formula> aggregated(DbtNode metric) {
    return metric
        .part("metric_aggregation_params")
        .flatMap(params -> params.textAt("agg"))
        .map(agg -> DbtMeasure.formula(
            agg, metric.part("expr").flatMap(Node::scalarText).orElse(metric.name())));
  }

  private Optional<Formula> ratio(DbtNode metric) {
    Optional<Formula> above = metric.part("numerator").map(this::metric);
    Optional<Formula> below = metric.part("denominator").map(this::metric);
    return above.flatMap(a -> below.map(b -> Formula.ratio(a, b)));
  }

  private Optional<Formula> derived(DbtNode metric) {
    Map<String, Formula> inputs = new HashMap<>();
    for (Node input : metric.inputs()) {
      nameOf(input)
          .ifPresent(name -> inputs.put(input.textAt("alias").orElse(name), metric(input)));
    }
    return metric
        .part("expr")
        .flatMap(Node::scalarText)
        .map(expr -> DbtExpression.of(expr, inputs));
  }

  private Optional<Formula> cumulative(DbtNode metric) {
    return metric
        .part("measure")
        .map(this::measure)
        .or(() -> metric.part("input_metric").map(this::metric))
        .or(() -> metric
            .node()
            .find("type_params", "cumulative_type_params", "metric")
            .map(this::metric));
  }

  private Optional<Formula> conversion(DbtNode metric) {
    Optional<Formula> base = conversionPart(metric, "base_");
    Optional<Formula> converted = conversionPart(metric, "conversion_");
    boolean count = metric
        .node()
        .textAt("type_params", "conversion_type_params", "calculation")
        .or(() -> metric.node().textAt("calculation"))
        .filter("conversions"::equals)
        .isPresent();
    return count ? converted : converted.flatMap(c -> base.map(b -> Formula.ratio(c, b)));
  }

  private Optional<Formula> conversionPart(DbtNode metric, String prefix) {
    Optional<Node> params = metric.node().find("type_params", "conversion_type_params");
    Node from = params.isPresent() ? params.get() : metric.node();
    return from.find(prefix + "measure")
        .map(this::measure)
        .or(() -> from.find(prefix + "metric").map(this::metric));
  }

  private Formula measure(Node input) {
    String name = nameOf(input).orElse("?");
    DbtMeasure measure = measures.get(name);
    Formula formula =
        measure == null ? new Formula.Verbatim("dbt-measure", name) : measure.formula();
    return DbtFilter.apply(formula, input);
  }

  private Formula metric(Node input) {
    Formula formula = DbtFilter.apply(Formula.reference(nameOf(input).orElse("?")), input);
    Optional<String> offset = input
        .textAt("offset_window")
        .map(w -> "offset_window " + w)
        .or(() -> input.textAt("offset_to_grain").map(g -> "offset_to_grain " + g));
    return offset.<Formula>map(o -> new Formula.Filtered(formula, o)).orElse(formula);
  }

  private static Optional<String> nameOf(Node input) {
    return input
        .scalarText()
        .or(() -> input.textAt("name"))
        .filter(name -> !InvisibleCharacters.isBlank(name));
  }

  /** {@return the names of the metrics that a metric is made of} */
  static ImmutableList<String> inputNames(DbtNode metric) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    metric.inputs().forEach(input -> nameOf(input).ifPresent(names::add));
    return names.build();
  }
}
