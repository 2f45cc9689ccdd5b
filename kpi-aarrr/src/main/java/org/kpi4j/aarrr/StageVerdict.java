package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Stage;

/** The stage that a metric serves: one, several that the field does not agree on, or none. */
public sealed interface StageVerdict extends Serializable {
  /**
   * One stage.
   *
   * @param stage the stage
   * @param probabilities how likely each stage is; adds up to at most 1, the rest is outside the funnel
   * @param signals what speaks for which stage
   */
  record Classified(
      Stage stage, ImmutableMap<Stage, Double> probabilities, ImmutableList<StageSignal> signals)
      implements StageVerdict {}

  /**
   * Several stages are defensible.
   *
   * @param candidates the stages, the likeliest first; two or more
   * @param probabilities how likely each stage is; adds up to at most 1, the rest is outside the funnel
   * @param signals what speaks for which stage
   */
  record Ambiguous(
      ImmutableList<Stage> candidates,
      ImmutableMap<Stage, Double> probabilities,
      ImmutableList<StageSignal> signals)
      implements StageVerdict {}

  /**
   * No stage.
   *
   * @param reason why not
   * @param probabilities how likely each stage is; adds up to at most 1, the rest is outside the funnel
   * @param signals what speaks for which stage
   */
  record Unclassified(
      Reason reason, ImmutableMap<Stage, Double> probabilities, ImmutableList<StageSignal> signals)
      implements StageVerdict {}

  /** Why a metric has no stage. */
  enum Reason {
    /** It says how the company, its people or its machines run. */
    OUTSIDE_THE_FUNNEL,
    /** Nothing in its name is understood. */
    NOT_UNDERSTOOD
  }

  /** {@return how likely each stage is; adds up to at most 1, the rest is outside the funnel} */
  ImmutableMap<Stage, Double> probabilities();

  /** {@return what speaks for which stage} */
  ImmutableList<StageSignal> signals();

  /** {@return the likeliest stage; empty when the metric has none} */
  default Optional<Stage> best() {
    return match(
        classified -> Optional.of(classified.stage()),
        ambiguous -> Optional.of(ambiguous.candidates().get(0)),
        unclassified -> Optional.empty());
  }

  /** {@return how likely the verdict's first choice is, from 0 to 1 inclusive} */
  default double confidence() {
    double inside =
        probabilities().values().stream().mapToDouble(Double::doubleValue).sum();
    return best()
        .map(stage -> probabilities().getOrDefault(stage, 0.0))
        .orElse(Math.max(0, 1 - inside));
  }

  /**
   * {@return what the function for this kind of verdict gives}
   *
   * @param classified for one stage
   * @param ambiguous for several stages
   * @param unclassified for no stage
   * @param <T> what the functions give
   */
  default <T> T match(
      Function<Classified, T> classified,
      Function<Ambiguous, T> ambiguous,
      Function<Unclassified, T> unclassified) {
    if (this instanceof Classified one) {
      return classified.apply(one);
    }
    return this instanceof Ambiguous several
        ? ambiguous.apply(several)
        : unclassified.apply((Unclassified) this);
  }
}
