package org.kpi4j.nsm.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.nsm.robustness.Acceptability;
import org.kpi4j.nsm.robustness.DecisionTable;
import org.kpi4j.nsm.robustness.Smaa;
import org.kpi4j.nsm.robustness.StabilityInterval;
import org.kpi4j.nsm.robustness.WeightChange;
import org.kpi4j.nsm.robustness.WeightDistribution;
import org.kpi4j.nsm.weights.PairwiseComparison;
import org.kpi4j.nsm.weights.RandomIndex;
import org.kpi4j.nsm.weights.SurrogateWeights;
import org.kpi4j.nsm.weights.Weights;

/** Holds the mathematics against published worked examples of multi-criteria decision making. */
class McdaGoldenTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private interface Cell {
    double of(double value, int column);
  }

  @Test
  void weightedSum_matchesTriantaphyllou() {
    Json file = Golden.read("mcda/wsm_triantaphyllou_wikipedia.json");
    double[] totals = totals(file.at("matrix").matrix(), file.at("weights").numbers());
    assertThat(totals).containsExactly(file.at("recomputed", "scores").numbers(), EXACT);
    assertThat(totals).containsExactly(file.at("published", "scores").numbers(), within(.005));
  }

  @Test
  void weightedSum_matchesKracka() {
    Json file = Golden.read("mcda/wsm_kracka2010_heat_loss.json");
    double[][] scaled = columnShares(inverted(file.at("matrix").matrix(), file.at("directions")));
    double[] totals = totals(scaled, file.at("weights").numbers());
    assertThat(totals).containsExactly(file.at("recomputed", "scores").numbers(), EXACT);
    assertThat(totals).containsExactly(file.at("published", "scores").numbers(), within(1e-8));
  }

  @Test
  void fixedAnchors_matchSpotis() {
    Json file = Golden.read("mcda/spotis_dezert2020_fixed_anchors.json");
    double[][] anchored =
        anchored(file.at("matrix").matrix(), file.at("bounds").matrix(), file.at("directions"));
    double[] totals = totals(anchored, file.at("weights").numbers());
    assertThat(totals)
        .containsExactly(file.at("recomputed", "equivalent_value_score").numbers(), EXACT);
    assertThat(DoubleStream.of(totals).map(total -> 1 - total).toArray())
        .containsExactly(file.at("published", "distance_lower_is_better").numbers(), within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"ahp_saaty2008_drinks, .0006", "ahp_wang_chin2011, .0001"})
  void pairwiseComparison_matches(String name, double tolerance) {
    Json file = Golden.read("mcda/" + name + ".json");
    PairwiseComparison comparison = PairwiseComparison.of(file.at("matrix").matrix());
    assertNode(comparison, file.at("recomputed"));
    assertThat(comparison.weights().toArray())
        .containsExactly(file.at("published", "priorities").numbers(), within(tolerance));
  }

  @ParameterizedTest
  @CsvSource({"ahp_saaty2005_cities, .001", "ahp_wikipedia_leader, .001", "ahp_rmcda_cars, .0001"})
  void hierarchy_matches(String name, double tolerance) {
    Json file = Golden.read("mcda/" + name + ".json");
    PairwiseComparison criteria =
        PairwiseComparison.of(file.at("criteria_matrix").matrix());
    assertNode(criteria, file.at("recomputed", "criteria"));
    double[] global = synthesis(file.at("alternative_matrices"), file, criteria.weights());
    assertThat(global)
        .containsExactly(file.at("recomputed", "global_priorities").numbers(), EXACT);
    assertThat(global)
        .containsExactly(file.at("published", "global_priorities").numbers(), within(tolerance));
  }

  @Test
  void threeLevelHierarchy_matchesTheJonesFamilysCar() {
    Json file = Golden.read("mcda/ahp_wikipedia_car.json");
    Json recomputed = file.at("recomputed", "nodes");
    recomputed.keys().forEach(node -> assertNode(comparison(file, node), recomputed.at(node)));
    assertThat(comparison(file, "Criteria").weights().toArray())
        .containsExactly(numbersOf(file.at("published", "criteria_priorities")), within(.001));
    double[] global = jonesFamily(file);
    assertThat(global)
        .containsExactly(numbersOf(file.at("published", "global_priorities")), within(.001));
  }

  @Test
  void inconsistentComparison_isSaidToBe() {
    Json style = Golden.read("mcda/ahp_rmcda_cars.json").at("alternative_matrices", "style");
    assertThat(PairwiseComparison.of(style.matrix()).isConsistent()).isFalse();
  }

  @Test
  void relativeNormalisation_reversesRanks_andOursDoesNot() {
    Json file = Golden.read("mcda/ahp_belton_gear1983_rank_reversal.json");
    Weights equal = Weights.equal(3);
    double[][] before = transposed(file.at("before", "relative_scores").matrix());
    double[][] after = transposed(file.at("after", "relative_scores").matrix());
    assertThat(totals(columnShares(before), equal.toArray()))
        .containsExactly(file.at("recomputed", "before").numbers(), EXACT);
    assertThat(totals(columnShares(after), equal.toArray()))
        .containsExactly(file.at("recomputed", "after").numbers(), EXACT);
    assertThat(DecisionTable.of(columnShares(after)).order(equal).get(0)).isZero();
    assertThat(DecisionTable.of(before).order(equal)).startsWith(1, 0);
    assertThat(DecisionTable.of(after).order(equal)).startsWith(1, 3, 0);
  }

  @Test
  void surrogateWeights_match() {
    Json recomputed = Golden.read("mcda/surrogate_weights_roc_rs_rr.json").at("recomputed");
    for (String n : recomputed.keys()) {
      Json expected = recomputed.at(n);
      assertSurrogate(SurrogateWeights.RANK_ORDER_CENTROID, n, expected.at("ROC_exact"));
      assertSurrogate(SurrogateWeights.RANK_SUM, n, expected.at("rank_sum_exact"));
      assertSurrogate(SurrogateWeights.RANK_RECIPROCAL, n, expected.at("rank_reciprocal_exact"));
    }
  }

  @Test
  void sensitivity_matchesTriantaphyllouAndSanchez() {
    Json file = Golden.read("mcda/sensitivity_triantaphyllou_sanchez1997_wsm.json");
    Json pairs = file.at("recomputed", "delta");
    double sum =
        DoubleStream.of(file.at("weights").numbers()).sum(); // the printed weights sum to 1.0001
    DecisionTable table = DecisionTable.of(file.at("matrix").matrix());
    Weights weights = Weights.proportionalTo(file.at("weights").numbers());
    for (String pair : pairs.keys()) {
      assertChanges(
          WeightChange.between(table, weights, pair.charAt(1) - '1', pair.charAt(4) - '1'),
          pairs.at(pair).list(),
          sum);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"triantaphyllou_sanchez_1997", "wsm_two_leaders"})
  void stabilityIntervals_match(String name) {
    Json example = Golden.read("mcda/weight_stability_intervals.json").at("recomputed", name);
    DecisionTable table = DecisionTable.of(example.at("matrix").matrix());
    Weights weights = Weights.of(example.at("weights").numbers());
    assertThat(table.order(weights).get(0))
        .isEqualTo((int) example.at("winner_index").number());
    Intervals.assertEqual(
        StabilityInterval.of(table, weights), example.at("stability_interval").list());
  }

  @Test
  void acceptability_matchesExactPolygons() {
    Json all = Golden.read("mcda/smaa2_exact_polygons.json").at("recomputed");
    for (String name : all.keys()) {
      Json example = all.at(name);
      WeightDistribution weights = name.contains("ordinal")
          ? WeightDistribution.inOrderOf(Weights.of(.5, .3, .2))
          : WeightDistribution.uniform(3);
      Acceptability result = Smaa.of(DecisionTable.of(example.at("matrix").matrix()), weights)
          .seed(2001)
          .run();
      assertAcceptability(result, example);
    }
  }

  private static void assertAcceptability(Acceptability result, Json example) {
    for (int i = 0; i < result.rows().size(); i++) {
      double[] places = result.rows().get(i).places().stream()
          .mapToDouble(Double::doubleValue)
          .toArray();
      assertThat(places)
          .containsExactly(example.at("rank_acceptability").list().get(i).numbers(), within(.005));
      Json central = example.at("central_weights").list().get(i);
      if (!central.isNull()) {
        assertThat(result.rows().get(i).centralWeights().orElseThrow().toArray())
            .containsExactly(
                central.numbers(), within(.02)); // few draws decide the rare first places
      }
    }
  }

  private static void assertNode(PairwiseComparison comparison, Json expected) {
    assertThat(comparison.weights().toArray())
        .containsExactly(expected.at("priorities").numbers(), EXACT);
    assertThat(comparison.geometricMeans().toArray())
        .containsExactly(expected.at("geometric_mean_priorities").numbers(), EXACT);
    assertThat(comparison.eigenvalue()).isCloseTo(expected.at("lambda_max").number(), EXACT);
    assertThat(comparison.consistencyIndex()).isCloseTo(expected.at("CI").number(), EXACT);
    assertThat(comparison.consistencyRatio())
        .isCloseTo(expected.at("CR_saaty1980").number(), EXACT);
    assertThat(comparison.consistencyRatio(RandomIndex.SAATY_2008))
        .isCloseTo(expected.at("CR_saaty2008").number(), EXACT);
  }

  private static void assertSurrogate(SurrogateWeights kind, String n, Json expected) {
    assertThat(kind.of(Integer.parseInt(n)).toArray()).containsExactly(expected.numbers(), EXACT);
  }

  private static void assertChanges(
      Iterable<WeightChange> changes, List<Json> expected, double sum) {
    assertThat(changes).hasSameSizeAs(expected).zipSatisfy(expected, (change, json) -> {
      assertThat(change.fall() * sum).isCloseTo(json.at("delta_abs").number(), EXACT);
      assertThat(change.relative() * 100)
          .isCloseTo(json.at("delta_percent").number(), within(1e-7));
      assertThat(change.isFeasible()).isEqualTo(json.at("feasible").flag());
    });
  }

  private static double[] synthesis(Json matrices, Json file, Weights criteria) {
    double[][] columns = file.at("criteria").list().stream()
        .map(name -> PairwiseComparison.of(matrices.at(name.text()).matrix()))
        .map(comparison -> comparison.weights().toArray())
        .toArray(double[][]::new);
    return totals(transposed(columns), criteria.toArray());
  }

  private static double[] jonesFamily(Json file) {
    double[] cost = mixed(file, "Cost", "Price", "Fuel", "Maintenance", "Resale");
    double[] capacity = mixed(file, "Capacity", "Cargo", "Passenger");
    double[] safety = comparison(file, "Safety").weights().toArray();
    double[] style = comparison(file, "Style").weights().toArray();
    return totals(
        transposed(new double[][] {cost, safety, style, capacity}),
        comparison(file, "Criteria").weights().toArray());
  }

  private static double[] mixed(Json file, String node, String... children) {
    double[][] columns = Arrays.stream(children)
        .map(child -> comparison(file, child).weights().toArray())
        .toArray(double[][]::new);
    return totals(transposed(columns), comparison(file, node).weights().toArray());
  }

  private static PairwiseComparison comparison(Json file, String node) {
    return PairwiseComparison.of(file.at("matrices", node).matrix());
  }

  private static double[] numbersOf(Json object) {
    return object.keys().stream().mapToDouble(key -> object.at(key).number()).toArray();
  }

  private static double[] totals(double[][] matrix, double[] shares) {
    DecisionTable table = DecisionTable.of(matrix);
    Weights weights = Weights.proportionalTo(shares);
    return IntStream.range(0, matrix.length)
        .mapToDouble(i -> table.total(i, weights))
        .toArray();
  }

  private static double[][] inverted(double[][] matrix, Json directions) {
    return mapped(
        matrix, (value, k) -> directions.list().get(k).text().equals("min") ? 1 / value : value);
  }

  private static double[][] anchored(double[][] matrix, double[][] bounds, Json directions) {
    return mapped(matrix, (value, k) -> {
      double share = (value - bounds[k][0]) / (bounds[k][1] - bounds[k][0]);
      return directions.list().get(k).text().equals("min") ? 1 - share : share;
    });
  }

  private static double[][] columnShares(double[][] matrix) {
    double[] sums = new double[matrix[0].length];
    for (double[] row : matrix) {
      for (int k = 0; k < row.length; k++) {
        sums[k] += row[k];
      }
    }
    return mapped(matrix, (value, k) -> value / sums[k]);
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int k = 0; k < matrix[i].length; k++) {
        result[k][i] = matrix[i][k];
      }
    }
    return result;
  }

  private static double[][] mapped(double[][] matrix, Cell change) {
    return Arrays.stream(matrix)
        .map(row -> IntStream.range(0, row.length)
            .mapToDouble(k -> change.of(row[k], k))
            .toArray())
        .toArray(double[][]::new);
  }
}
