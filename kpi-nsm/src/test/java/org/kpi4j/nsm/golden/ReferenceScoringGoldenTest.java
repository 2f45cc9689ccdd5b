package org.kpi4j.nsm.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.nsm.robustness.Acceptability;
import org.kpi4j.nsm.robustness.DecisionTable;
import org.kpi4j.nsm.robustness.Estimate;
import org.kpi4j.nsm.robustness.Smaa;
import org.kpi4j.nsm.robustness.StabilityInterval;
import org.kpi4j.nsm.robustness.WeightDistribution;
import org.kpi4j.nsm.weights.Weights;

/** Holds the arithmetic against a reference case: five candidates of an e-learning platform in three phases. */
class ReferenceScoringGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"START_UP", "SCALE_UP", "MATURE"})
  void scoresAndOrder_match(String phase) {
    Json file = Golden.read("nsm/reference_scoring.json");
    Json expected = file.at("phases", phase);
    List<String> names = file.at("candidates").keys();
    DecisionTable table = table(file, "");
    Weights weights = Weights.of(expected.at("weights").numbers());
    for (int i = 0; i < names.size(); i++) {
      assertThat(100 * table.total(i, weights))
          .isCloseTo(expected.at("scores", names.get(i)).number(), within(1e-9));
    }
    assertThat(table.order(weights).stream().map(names::get))
        .containsExactlyElementsOf(
            expected.at("ranking").list().stream().map(Json::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"START_UP", "SCALE_UP", "MATURE"})
  void contributionsAndStability_match(String phase) {
    Json file = Golden.read("nsm/reference_scoring.json");
    Json expected = file.at("phases", phase);
    DecisionTable table = table(file, "");
    Weights weights = Weights.of(expected.at("weights").numbers());
    Intervals.assertEqual(
        StabilityInterval.of(table, weights), expected.at("stability").list());
    List<Integer> order = table.order(weights);
    List<Json> differences = expected.at("difference_to_second").list();
    for (int k = 0; k < differences.size(); k++) {
      double lead = table.value(order.get(0), k) - table.value(order.get(1), k);
      assertThat(100 * weights.get(k) * lead)
          .isCloseTo(differences.get(k).at("points").number(), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"START_UP", "SCALE_UP", "MATURE"})
  void acceptability_matches(String phase) {
    Json file = Golden.read("nsm/reference_scoring.json");
    Json expected = file.at("phases", phase);
    assertPlaces(file, acceptability(file, phase, ""), expected.at("rank_acceptability"));
    for (String grade : List.of("E0", "E4")) {
      Acceptability alike = acceptability(file, phase, grade);
      Json first = expected.at("p_rank1_if_evidence", "all_" + grade);
      for (int i = 0; i < first.keys().size(); i++) {
        assertThat(alike.first(i)).isCloseTo(first.at(first.keys().get(i)).number(), within(.01));
      }
    }
  }

  private static Acceptability acceptability(Json file, String phase, String grade) {
    Weights weights = Weights.of(file.at("phases", phase, "weights").numbers());
    return Smaa.of(table(file, grade), WeightDistribution.around(weights, 40)).run();
  }

  private static void assertPlaces(Json file, Acceptability actual, Json expected) {
    List<String> names = file.at("candidates").keys();
    for (int i = 0; i < names.size(); i++) {
      assertThat(actual.rows().get(i).places().stream()
              .mapToDouble(Double::doubleValue)
              .toArray())
          .containsExactly(expected.at(names.get(i)).numbers(), within(.01));
    }
  }

  private static DecisionTable table(Json file, String grade) {
    return new DecisionTable(file.at("candidates").keys().stream()
        .map(name -> row(file, file.at("candidates", name), grade))
        .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Estimate> row(Json file, Json candidate, String grade) {
    double[] levels = candidate.at("levels_0_4").numbers();
    List<Json> grades = candidate.at("evidence").list();
    return IntStream.range(0, levels.length)
        .mapToObj(k -> Estimate.share(
            levels[k] / 4,
            file.at("evidence_half_width", grade.isEmpty() ? grades.get(k).text() : grade)
                .number()))
        .collect(ImmutableList.toImmutableList());
  }
}
