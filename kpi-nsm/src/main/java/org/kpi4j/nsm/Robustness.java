package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.robustness.Acceptability;
import org.kpi4j.nsm.robustness.DecisionTable;
import org.kpi4j.nsm.robustness.InformationValue;
import org.kpi4j.nsm.robustness.Smaa;
import org.kpi4j.nsm.robustness.StabilityInterval;
import org.kpi4j.nsm.robustness.WeightChange;
import org.kpi4j.nsm.robustness.WeightDistribution;
import org.kpi4j.nsm.weights.Weights;

/**
 * How firmly the order of the candidates that qualify stands. At most {@value #MOST_CANDIDATES} are looked at, the best
 * ones.
 *
 * @param ids the candidates that were looked at, the best first
 * @param stability for each criterion, which weights leave the first place as it is
 * @param flip the smallest change of one weight that makes the runner-up draw level; empty when there is none
 * @param acceptability how often each candidate comes first, with weights around those of the phase
 * @param ordinal the same, when only the order of the weights is believed
 * @param information what is most worth finding out, the most valuable criterion first
 */
public record Robustness(
    ImmutableList<String> ids,
    ImmutableList<StabilityInterval> stability,
    Optional<WeightChange> flip,
    Acceptability acceptability,
    Acceptability ordinal,
    ImmutableList<InformationValue> information) {
  /** How many candidates are looked at; the probability that a later one comes first is next to nothing. */
  public static final int MOST_CANDIDATES = 12;

  /**
   * How close the weights stay to those of the phase; with 40, a weight of 16 % is believed within about 6 points. Chosen
   * by this library.
   */
  public static final double CONCENTRATION = 40;

  /** {@return the probability that a candidate comes first; 0 for one that was not looked at}
   *
   * @param id the id of its metric
   */
  public double first(String id) {
    int index = ids.indexOf(id);
    return index < 0 ? 0 : acceptability.first(index);
  }

  /**
   * {@return the weights that somebody believes in whose north star this is; empty when it never comes first}
   *
   * @param id the id of its metric
   */
  public Optional<CriterionWeights> centralWeights(String id) {
    int index = ids.indexOf(id);
    return index < 0
        ? Optional.empty()
        : acceptability.rows().get(index).centralWeights().map(CriterionWeights::from);
  }

  /** {@return the criterion that is most worth settling; empty when nothing would be learned} */
  public Optional<Criterion> mostValuable() {
    return information.stream()
        .filter(value -> value.gain() > 0)
        .map(value -> Criterion.at(value.criterion()))
        .findFirst();
  }

  static Robustness of(ImmutableList<ScoredCandidate> best, Weights weights, Settings settings) {
    DecisionTable table = table(best);
    WeightDistribution near = WeightDistribution.around(weights, CONCENTRATION);
    return new Robustness(
        best.stream().map(ScoredCandidate::id).collect(toImmutableList()),
        StabilityInterval.of(table, weights),
        best.size() < 2 ? Optional.empty() : WeightChange.smallest(table, weights, 0, 1),
        drawn(Smaa.of(table, near), settings),
        drawn(Smaa.of(table, WeightDistribution.inOrderOf(weights)), settings),
        InformationValue.of(table, near, settings.seed()));
  }

  private static Acceptability drawn(Smaa draws, Settings settings) {
    return draws.samples(settings.samples()).seed(settings.seed()).run();
  }

  private static DecisionTable table(ImmutableList<ScoredCandidate> best) {
    return new DecisionTable(IntStream.range(0, best.size())
        .mapToObj(best::get)
        .map(scored -> scored.contributions().stream()
            .map(Contribution::evidence)
            .map(Evidence::interval)
            .collect(toImmutableList()))
        .collect(toImmutableList()));
  }
}
