package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Formula;

/**
 * A measure of a semantic model, or the aggregation that a metric states itself.
 *
 * @param formula what is computed
 * @param isMetric whether the measure is a metric too
 */
record DbtMeasure(Formula formula, boolean isMetric) {

  static DbtMeasure of(String name, Node measure) {
    boolean metric = measure.textAt("create_metric").filter(DbtMeasure::isTrue).isPresent();
    return new DbtMeasure(
        formula(measure.textAt("agg").orElse("sum"), measure.textAt("expr").orElse(name)), metric);
  }

  /** The YAML of dbt is 1.1, in which these words are true. */
  private static boolean isTrue(String word) {
    return ImmutableSet.of("true", "yes", "on", "y").contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@return an aggregation of a column or of an expression in SQL} */
  static Formula formula(String aggregation, String expression) {
    Formula of = column(expression);
    String agg = aggregation.toLowerCase(Locale.ROOT);
    return aggregation(agg)
        .<Formula>map(how -> new Formula.Aggregate(how, of))
        .orElseGet(() -> new Formula.Call(agg, com.google.common.collect.ImmutableList.of(of)));
  }

  /** {@return a column where the expression is a plain name, a number where it is one, and otherwise SQL} */
  static Formula column(String expression) {
    try {
      Formula parsed = Formula.parse(expression.strip());
      boolean plain = parsed instanceof Formula.Reference || parsed instanceof Formula.Literal;
      return plain && parsed.toString().equals(expression.strip()) ? parsed : sql(expression);
    } catch (IllegalArgumentException e) {
      return sql(expression);
    }
  }

  static Formula sql(String expression) {
    return new Formula.Verbatim("sql", expression);
  }

  private static Optional<Aggregation> aggregation(String word) {
    return switch (word) {
      case "sum" -> Optional.of(Aggregation.SUM);
      case "sum_boolean" -> Optional.of(Aggregation.SUM);
      case "count" -> Optional.of(Aggregation.COUNT);
      case "count_distinct" -> Optional.of(Aggregation.COUNT_DISTINCT);
      case "average", "avg" -> Optional.of(Aggregation.AVERAGE);
      case "median" -> Optional.of(Aggregation.MEDIAN);
      case "percentile" -> Optional.of(Aggregation.PERCENTILE);
      case "min" -> Optional.of(Aggregation.MIN);
      case "max" -> Optional.of(Aggregation.MAX);
      default -> Optional.empty();
    };
  }
}
