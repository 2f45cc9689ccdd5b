package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/** Writes a formula as the flat specification of dbt has it: simple, ratio or derived. */
final class DbtComputation {
  private final Map<String, Node> inputs = new LinkedHashMap<>();

  private DbtComputation() {}

  /** {@return the keys that say how a metric is computed; those of the drivers where the formula refers to no metric} */
  static Node.Mapping of(Formula formula, ImmutableSet<String> drivers) {
    return new DbtComputation().write(formula, drivers);
  }

  private Node.Mapping write(Formula formula, ImmutableSet<String> drivers) {
    if (formula instanceof Formula.Filtered filtered && aggregate(filtered.of()).isPresent()) {
      return aggregate(filtered.of())
          .orElseThrow()
          .put("filter", filtered.condition())
          .build();
    }
    Optional<MappingBuilder> simple = aggregate(formula);
    if (simple.isPresent()) {
      return simple.get().build();
    }
    if (formula instanceof Arithmetic.Quotient quotient
        && isInput(quotient.numerator())
        && isInput(quotient.denominator())) {
      return Node.mapping()
          .put("type", "ratio")
          .put("numerator", input(quotient.numerator(), Optional.empty()))
          .put("denominator", input(quotient.denominator(), Optional.empty()))
          .build();
    }
    return derived(formula, drivers);
  }

  private Node.Mapping derived(Formula formula, ImmutableSet<String> drivers) {
    String expression = expression(formula);
    drivers.forEach(driver -> inputs.putIfAbsent(
        driver, Node.mapping().put("name", DbtNames.of(driver)).build()));
    return Node.mapping()
        .put("type", "derived")
        .put("expr", expression)
        .put("input_metrics", Node.listing(inputs.values()))
        .build();
  }

  private static Optional<MappingBuilder> aggregate(Formula formula) {
    return formula instanceof Formula.Aggregate aggregate
        ? Optional.of(Node.mapping()
            .put("type", "simple")
            .put("agg", aggregation(aggregate.how()))
            .put("expr", text(aggregate.of())))
        : Optional.empty();
  }

  private static String aggregation(Aggregation how) {
    return how.keyword();
  }

  private static String text(Formula formula) {
    return formula instanceof Formula.Verbatim verbatim ? verbatim.text() : formula.toString();
  }

  /** {@return whether the formula is a metric, perhaps with a filter} */
  private static boolean isInput(Formula formula) {
    return formula instanceof Formula.Reference
        || (formula instanceof Formula.Filtered filtered
            && filtered.of() instanceof Formula.Reference);
  }

  private static Node input(Formula formula, Optional<String> alias) {
    MappingBuilder input = Node.mapping();
    Formula metric = formula instanceof Formula.Filtered filtered ? filtered.of() : formula;
    input.put("name", DbtNames.of(((Formula.Reference) metric).name()));
    if (formula instanceof Formula.Filtered filtered) {
      input.put("filter", filtered.condition());
    }
    alias.ifPresent(name -> input.put("alias", name));
    return input.build();
  }

  private String expression(Formula formula) {
    if (isInput(formula)) {
      return alias(formula);
    }
    if (formula instanceof Arithmetic.Sum sum) {
      return sum(sum.terms());
    }
    if (formula instanceof Arithmetic.Product product) {
      return joined(product.factors(), " * ");
    }
    if (formula instanceof Arithmetic.Quotient quotient) {
      return joined(quotient.parts(), " / ");
    }
    if (formula instanceof Arithmetic.Negative negative) {
      return "-(" + expression(negative.of()) + ")";
    }
    return formula instanceof Formula.Call call
        ? call.name() + "("
            + String.join(", ", call.arguments().stream().map(this::expression).toList()) + ")"
        : text(formula);
  }

  private String sum(ImmutableList<Formula> terms) {
    StringBuilder sum = new StringBuilder(operand(terms.get(0)));
    for (Formula term : terms.subList(1, terms.size())) {
      boolean minus = term instanceof Arithmetic.Negative;
      sum.append(minus ? " - " : " + ")
          .append(operand(term instanceof Arithmetic.Negative negative ? negative.of() : term));
    }
    return sum.toString();
  }

  private String joined(ImmutableList<Formula> parts, String operator) {
    return String.join(operator, parts.stream().map(this::operand).toList());
  }

  private String operand(Formula part) {
    boolean whole =
        isInput(part) || part instanceof Formula.Literal || part instanceof Formula.Call;
    return whole ? expression(part) : "(" + expression(part) + ")";
  }

  /** A metric with a filter needs a name of its own in the expression. */
  private String alias(Formula formula) {
    if (formula instanceof Formula.Reference reference) {
      String name = DbtNames.of(reference.name());
      inputs.putIfAbsent(name, input(formula, Optional.empty()));
      return name;
    }
    String name = DbtNames.of(formula.references().iterator().next()) + "_" + (inputs.size() + 1);
    inputs.put(name, input(formula, Optional.of(name)));
    return name;
  }
}
