package org.kpi4j.lint;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * How well one definition does: the weight of the rules it passed over the weight of the rules that applied to it. An error weighs 8, a
 * warning 3, advice 1 (chosen by this library).
 *
 * @param subject the definition
 * @param passed the weight of the rules that it passed
 * @param applicable the weight of the rules that applied to it
 * @param worst how bad its worst finding is; empty when it has none
 */
public record Scorecard(Subject subject, int passed, int applicable, Optional<Severity> worst)
    implements Serializable {
  private static final double GOOD = 0.9;
  private static final double FAIR = 0.7;

  /** What a score means. */
  public enum Rating {
    /** At least 0.9, and no error. */
    GOOD,
    /** At least 0.7, and no error. */
    FAIR,
    /** Below 0.7, or an error. */
    POOR,
    /** No rule applied. */
    NOT_SCORED
  }

  /** {@return the share of weight that was passed, from 0 to 1; empty when no rule applied} */
  public OptionalDouble score() {
    return applicable == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) passed / applicable);
  }

  /** {@return what the score means; an error caps it, whatever else is good} */
  public Rating rating() {
    if (applicable == 0) {
      return Rating.NOT_SCORED;
    }
    boolean hasError = worst.isPresent() && worst.get() == Severity.ERROR;
    double score = (double) passed / applicable;
    if (hasError || score < FAIR) {
      return Rating.POOR;
    }
    return score < GOOD ? Rating.FAIR : Rating.GOOD;
  }
}
