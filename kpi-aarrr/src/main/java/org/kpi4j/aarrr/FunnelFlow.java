package org.kpi4j.aarrr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import org.kpi4j.model.Stage;

/**
 * How many people reached each stage, and what part went on from each to the next.
 *
 * <p>The interval of a conversion is Wilson's with 95 % confidence. Worked example: of 1,000 who came, 300 became
 * active: 30 %, from 27.2 % to 32.9 %. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22, 1927.
 *
 * @param counts the number of people who reached each stage, in the order of the funnel; two or more
 */
public record FunnelFlow(ImmutableList<Count> counts) implements Serializable {
  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * The number of people who reached a stage.
   *
   * @param stage the stage
   * @param people how many; not negative
   */
  public record Count(Stage stage, long people) implements Serializable {
    /**
     * Checks the number.
     *
     * @param stage the stage
     * @param people how many; not negative
     */
    public Count {
      checkArgument(people >= 0, "people must not be negative: %s", people);
    }
  }

  /**
   * The part of one stage's people who went on to the next.
   *
   * @param from the stage before
   * @param to the stage after
   * @param share the part, from 0 to 1 inclusive
   * @param low the lower end of the interval
   * @param high the upper end of the interval
   */
  public record Step(Stage from, Stage to, double share, double low, double high)
      implements Serializable {}

  /**
   * Checks the counts.
   *
   * @param counts the number of people who reached each stage; no stage has more than the one before it
   */
  public FunnelFlow {
    checkArgument(counts.size() > 1, "counts must be two or more: %s", counts);
    for (int i = 1; i < counts.size(); i++) {
      checkArgument(
          counts.get(i).people() <= counts.get(i - 1).people(),
          "people must not grow from stage to stage: %s",
          counts.get(i));
    }
  }

  /**
   * {@return the flow through these stages}
   *
   * @param counts the number of people who reached each stage, in the order of the funnel
   */
  public static FunnelFlow of(Count... counts) {
    return new FunnelFlow(ImmutableList.copyOf(counts));
  }

  /** {@return the steps that somebody could take, in the order of the funnel: those from a stage that people reached} */
  public ImmutableList<Step> steps() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i - 1).people() > 0) {
        steps.add(step(counts.get(i - 1), counts.get(i)));
      }
    }
    return steps.build();
  }

  /**
   * {@return the step that the smallest part went through; the first of equals}
   *
   * @throws IllegalStateException if nobody reached the first stage
   */
  public Step narrowest() {
    return steps().stream()
        .min(Comparator.comparingDouble(Step::share))
        .orElseThrow(
            () -> new IllegalStateException("people must have reached the first stage: " + counts));
  }

  private static Step step(Count from, Count to) {
    double n = from.people();
    double share = to.people() / n;
    double centre = share + Z * Z / (2 * n);
    double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    double low = Math.max(0, (centre - spread) / scale);
    double high = Math.min(1, (centre + spread) / scale);
    return new Step(from.stage(), to.stage(), share, low, high);
  }
}
