package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * What a linter found. Findings are ordered by subject as the catalogue has them (the catalogue itself, metrics, KPIs, objectives,
 * initiatives, teams), then by rule, attribute and message; what the engine says of itself comes last.
 */
public final class Report {
  private static final int WORST_SHOWN = 5;
  private final BaselineMatch match;
  private final ImmutableList<SuppressedFinding> suppressed;
  private final Scorecards scorecards;

  Report(BaselineMatch match, ImmutableList<SuppressedFinding> suppressed, Scorecards scorecards) {
    this.match = match;
    this.suppressed = suppressed;
    this.scorecards = scorecards;
  }

  /** {@return what was found and counts, in the order of a report} */
  public ImmutableList<Finding> findings() {
    return match.fresh();
  }

  /** {@return what was found but is excepted, with the reasons} */
  public ImmutableList<SuppressedFinding> suppressed() {
    return suppressed;
  }

  /** {@return what was found and the baseline knows} */
  public ImmutableList<Finding> known() {
    return match.known();
  }

  /** {@return whether it was compared with a baseline: only then are findings new, known or solved} */
  public boolean hasBaseline() {
    return match.solved().isPresent();
  }

  /**
   * {@return what the baseline knows and is gone, under the ids that rules and metrics have now} What a rule found that did not run is not
   * among it, nor what is excepted.
   */
  public Baseline solved() {
    return match.solved().orElse(Baseline.EMPTY);
  }

  /**
   * {@return the findings about one definition}
   *
   * @param subject the definition
   */
  public ImmutableList<Finding> findings(Subject subject) {
    return findings().stream()
        .filter(f -> f.subject().filter(subject::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the number of findings that are this bad}
   *
   * @param severity how bad
   */
  public int count(Severity severity) {
    return (int) findings().stream().filter(f -> f.severity() == severity).count();
  }

  /** {@return whether a finding is an error} */
  public boolean hasErrors() {
    return findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /** {@return whether something was checked and nothing is an error; that a rule crashed always is one} */
  public boolean passes() {
    return !scorecards.isEmpty() && !hasErrors();
  }

  /** {@return the scorecards of all metrics and KPIs, in the order of the catalogue; made when asked for} */
  public List<Scorecard> scorecards() {
    return scorecards;
  }

  /**
   * {@return the scorecard of a metric or KPI; empty when the catalogue lacks it}
   *
   * @param subject the metric or KPI
   */
  public Optional<Scorecard> scorecard(Subject subject) {
    return scorecards.find(subject);
  }

  /** {@return the share of definitions without an error, from 0 to 1; empty when there are none} */
  public OptionalDouble shareWithoutErrors() {
    return share(scorecards.stream()
        .filter(c -> c.worst().filter(Severity.ERROR::equals).isEmpty())
        .count());
  }

  /** {@return the share of definitions without any finding, from 0 to 1; empty when there are none} */
  public OptionalDouble shareWithoutFindings() {
    return share(scorecards.stream().filter(c -> c.worst().isEmpty()).count());
  }

  /** {@return the score in the middle of all scores; empty when nothing was scored} */
  public OptionalDouble medianScore() {
    double[] scores = scorecards.stream()
        .map(Scorecard::score)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .sorted()
        .toArray();
    int middle = scores.length / 2;
    if (scores.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2);
  }

  /** {@return the five definitions with the lowest scores, worst first; of equal ones, the first in the catalogue} */
  public ImmutableList<Scorecard> worst() {
    return scorecards.stream()
        .filter(card -> card.worst().isPresent() && card.score().isPresent())
        .sorted(Comparator.comparingDouble(card -> card.score().orElse(1)))
        .limit(WORST_SHOWN)
        .collect(ImmutableList.toImmutableList());
  }

  private OptionalDouble share(long count) {
    return scorecards.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count / scorecards.size());
  }
}
