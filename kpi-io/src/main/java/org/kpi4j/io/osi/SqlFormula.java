package org.kpi4j.io.osi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;

/** Writes formulas as expressions in SQL, with metrics that they refer to written out in their place. */
final class SqlFormula {
  private static final String ANSI = "ANSI_SQL";
  private static final int LONGEST = 100_000;

  private final Catalog catalog;
  private final Set<String> open = new HashSet<>();
  private boolean inRows;

  private SqlFormula(Catalog catalog) {
    this.catalog = catalog;
  }

  /** {@return the expression; empty when there is none} */
  static Optional<Formula.Verbatim> of(Formula formula, Catalog catalog) {
    if (isExpression(formula) && formula instanceof Formula.Verbatim verbatim) {
      return Optional.of(verbatim);
    }
    return new SqlFormula(catalog).write(formula).map(text -> new Formula.Verbatim(ANSI, text));
  }

  /** {@return whether the formula is an expression in a language of OSI as it stands} */
  static boolean isExpression(Formula formula) {
    return formula instanceof Formula.Verbatim verbatim
        && OsiVersion.V0_2_0_DEV0.knowsDialect(verbatim.dialect());
  }

  private Optional<String> write(Formula formula) {
    if (formula instanceof Formula.Reference reference) {
      return reference(reference.name());
    }
    if (formula instanceof Formula.Literal) {
      return Optional.of(formula.toString());
    }
    if (formula instanceof Formula.Aggregate aggregate) {
      return rows(aggregate.of()).flatMap(of -> aggregate(aggregate.how(), of));
    }
    if (formula instanceof Formula.Verbatim verbatim) {
      String dialect = verbatim.dialect().toLowerCase(Locale.ROOT);
      return Optional.of(verbatim.text())
          .filter(t -> dialect.equals("sql") || dialect.equals("ansi_sql"));
    }
    return formula instanceof Formula.Filtered filtered
        ? filtered(filtered.of(), filtered.condition())
        : arithmetic(formula);
  }

  /** An aggregation over some rows only, also where a metric stands for it. */
  private Optional<String> filtered(Formula of, String condition) {
    if (condition.startsWith("offset_")) {
      return Optional.empty(); // another time, which no condition on rows says
    }
    if (of instanceof Formula.Filtered inner) {
      return filtered(inner.of(), inner.condition() + " AND " + condition);
    }
    if (of instanceof Formula.Reference reference) {
      return inlined(reference.name(), formula -> filtered(formula, condition));
    }
    return of instanceof Formula.Aggregate aggregate
        ? rows(aggregate.of())
            .map(rows -> "CASE WHEN " + Jinja.asColumns(condition) + " THEN " + rows + " END")
            .flatMap(rows -> aggregate(aggregate.how(), rows))
        : Optional.empty();
  }

  private Optional<String> arithmetic(Formula formula) {
    if (formula instanceof Arithmetic.Sum sum) {
      return joined(sum.terms(), " + ");
    }
    if (formula instanceof Arithmetic.Product product) {
      return joined(product.factors(), " * ");
    }
    if (formula instanceof Arithmetic.Quotient quotient) {
      return joined(quotient.parts(), " / ");
    }
    return formula instanceof Arithmetic.Negative negative
        ? write(negative.of()).map(of -> "-(" + of + ")")
        : Optional.empty();
  }

  private Optional<String> joined(List<Formula> parts, String operator) {
    List<Optional<String>> written = parts.stream().map(this::write).toList();
    boolean all = written.stream().allMatch(Optional::isPresent);
    return Optional.of(written.stream()
            .map(w -> "(" + w.orElse("") + ")")
            .collect(Collectors.joining(operator)))
        .filter(text -> all && text.length() < LONGEST);
  }

  /** What is aggregated are columns, also where a metric has the name of one. */
  private Optional<String> rows(Formula formula) {
    boolean before = inRows;
    inRows = true;
    Optional<String> written = write(formula);
    inRows = before;
    return written;
  }

  /** A metric is written out; a name that is no metric is a column. */
  private Optional<String> reference(String name) {
    return inRows || catalog.findMetric(name).isEmpty()
        ? Optional.of(name)
        : inlined(name, this::write);
  }

  /** Writes the formula of a metric in place of its name, unless the metric is made of itself. */
  private Optional<String> inlined(String name, Function<Formula, Optional<String>> writer) {
    Optional<Formula> formula = catalog.findMetric(name).flatMap(Metric::formula);
    if (formula.isEmpty() || !open.add(name)) {
      return Optional.empty();
    }
    Optional<String> written = formula.flatMap(writer);
    open.remove(name);
    return written;
  }

  private static Optional<String> aggregate(Aggregation how, String of) {
    return switch (how) {
      case SUM -> Optional.of("SUM(" + of + ")");
      case COUNT -> Optional.of("COUNT(" + of + ")");
      case COUNT_DISTINCT -> Optional.of("COUNT(DISTINCT " + of + ")");
      case AVERAGE -> Optional.of("AVG(" + of + ")");
      case MIN -> Optional.of("MIN(" + of + ")");
      case MAX -> Optional.of("MAX(" + of + ")");
      case MEDIAN -> Optional.of("PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + of + ")");
      case PERCENTILE -> Optional.empty();
    };
  }
}
