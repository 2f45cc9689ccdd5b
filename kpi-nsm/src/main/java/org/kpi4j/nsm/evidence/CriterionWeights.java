package org.kpi4j.nsm.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kpi4j.nsm.weights.PairwiseComparison;
import org.kpi4j.nsm.weights.SurrogateWeights;
import org.kpi4j.nsm.weights.Weights;

/**
 * How much each criterion counts. A criterion that is not named counts for nothing.
 *
 * @param byCriterion the weight of every criterion, from 0 to 1 inclusive; they sum to 1
 */
public record CriterionWeights(ImmutableMap<Criterion, Double> byCriterion)
    implements Serializable {
  private static final int HUNDRED = 100;

  /**
   * Refuses weights outside 0 to 1 and weights that do not sum to 1; fills in criteria that are not named.
   *
   * @param byCriterion the weight of every criterion, from 0 to 1 inclusive; they sum to 1
   */
  public CriterionWeights {
    ImmutableMap<Criterion, Double> given = byCriterion;
    byCriterion = Criterion.all().stream()
        .collect(toImmutableEnumMap(
            criterion -> criterion, criterion -> given.getOrDefault(criterion, 0.0)));
    Weights checked = new Weights(ImmutableList.copyOf(byCriterion.values()));
    checkArgument(
        checked.size() == Criterion.all().size(),
        "weights must cover all criteria: %s",
        byCriterion);
  }

  /**
   * {@return the weights in this map}
   *
   * @param weights the weight of each criterion that counts; they sum to 1
   */
  public static CriterionWeights of(Map<Criterion, Double> weights) {
    return new CriterionWeights(ImmutableMap.copyOf(weights));
  }

  /**
   * {@return the weights in per cent, in the order of the criteria}
   *
   * @param percentages twelve of them, summing to 100
   */
  public static CriterionWeights ofPercentages(int... percentages) {
    checkArgument(
        percentages.length == Criterion.values().length,
        "percentages must be %s: %s",
        Criterion.values().length,
        percentages.length);
    checkArgument(
        IntStream.of(percentages).sum() == HUNDRED,
        "percentages must sum to 100: %s",
        IntStream.of(percentages).sum());
    return from(
        Arrays.asList(Criterion.values()),
        Weights.of(
            IntStream.of(percentages).mapToDouble(p -> (double) p / HUNDRED).toArray()));
  }

  /**
   * {@return the weights in the order of the criteria}
   *
   * @param weights twelve of them
   */
  public static CriterionWeights from(Weights weights) {
    return from(Arrays.asList(Criterion.values()), weights);
  }

  /**
   * {@return the weights of somebody who only says which criterion matters most, then which, and so on} They are those
   * of {@link SurrogateWeights#RANK_ORDER_CENTROID}; criteria that are not named weigh nothing.
   *
   * @param mostImportantFirst the criteria in order, each once; at least one
   * @throws IllegalArgumentException if there is none or one is named twice
   */
  public static CriterionWeights inOrder(Criterion... mostImportantFirst) {
    List<Criterion> order = Arrays.asList(mostImportantFirst);
    return from(order, SurrogateWeights.RANK_ORDER_CENTROID.of(order.size()));
  }

  /**
   * {@return the weights that follow from comparing criteria in pairs}
   *
   * @param criteria the criteria, in the order of the comparison; the others weigh nothing
   * @param comparison how important they are to each other
   * @throws IllegalArgumentException if there are not as many as in the comparison, one is named twice, or the
   *     judgements contradict each other too much (a consistency ratio of .10 or more)
   */
  public static CriterionWeights compared(List<Criterion> criteria, PairwiseComparison comparison) {
    checkArgument(
        comparison.isConsistent(),
        "consistency ratio must be below %s: %s",
        PairwiseComparison.MAX_CONSISTENCY_RATIO,
        comparison.consistencyRatio());
    return from(criteria, comparison.weights());
  }

  /**
   * {@return the weight of one criterion, from 0 to 1 inclusive}
   *
   * @param criterion the criterion
   */
  public double of(Criterion criterion) {
    return byCriterion.getOrDefault(criterion, 0.0);
  }

  /** {@return the weights in the order of the criteria} */
  public Weights vector() {
    return new Weights(ImmutableList.copyOf(byCriterion.values()));
  }

  private static CriterionWeights from(List<Criterion> criteria, Weights weights) {
    checkArgument(
        criteria.size() == weights.size(), "criteria must be %s: %s", weights.size(), criteria);
    checkArgument(
        criteria.stream().distinct().count() == criteria.size(),
        "criteria must differ: %s",
        criteria);
    return of(IntStream.range(0, weights.size())
        .boxed()
        .collect(toImmutableEnumMap(criteria::get, weights::get)));
  }
}
