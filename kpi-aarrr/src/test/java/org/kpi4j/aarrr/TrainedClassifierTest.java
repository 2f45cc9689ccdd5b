package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;

/** What is learned from labelled metrics. */
class TrainedClassifierTest {
  private static final MetricReader READER = MetricReader.standard();
  private static final ImmutableList<LabelledMetric> OWN = ImmutableList.of(
      labelled("zorbles per week", Stage.RETENTION),
      labelled("zorbles kept", Stage.RETENTION),
      labelled("quuxes billed", Stage.REVENUE),
      labelled("quuxes invoiced", Stage.REVENUE));

  private static LabelledMetric labelled(String name, Stage stage) {
    return new LabelledMetric(READER.read(name), stage);
  }

  @Test
  void wordOfItsOwn_isLearned() {
    StageVerdict verdict = StageClassifier.standard()
        .and(TrainedClassifier.train(OWN))
        .classify(READER.read("number of zorbles"));
    assertThat(verdict.best()).contains(Stage.RETENTION);
  }

  @Test
  void weight_isTheOneOfTheWorkedExample() {
    // 2 of 2 retention metrics and 0 of 2 others have the word: ln(3/4) - ln(1/4) = ln 3
    double weight = TrainedClassifier.train(OWN).evidence(READER.read("zorbles")).signals().stream()
        .filter(signal -> signal.stage().equals(Stage.RETENTION))
        .mapToDouble(StageSignal::weight)
        .sum();
    assertThat(weight).isEqualTo(Math.log(3), within(1e-12));
  }

  @Test
  void textThatItWrites_readsBackTheSame() {
    String text = TrainedClassifier.train(OWN).toString();
    assertThat(TrainedClassifier.parse(text, "learned.txt")).hasToString(text);
  }

  @Test
  void order_doesNotMatter() {
    assertThat(TrainedClassifier.train(Lists.reverse(OWN)))
        .hasToString(TrainedClassifier.train(OWN).toString());
  }

  @Test
  void nothingToLearnFrom_isRefused() {
    assertThatThrownBy(() -> TrainedClassifier.train(List.of()))
        .hasMessageStartingWith("labelled metrics must not be empty");
  }

  @Test
  void oneStageOnly_isRefused() {
    assertThatThrownBy(() -> TrainedClassifier.train(OWN.subList(0, 2)))
        .hasMessageStartingWith("labelled metrics must have two or more stages: [RETENTION]");
  }

  @Test
  void oneNameWithTwoStages_isReported() {
    TrainedClassifier classifier = TrainedClassifier.train(ImmutableList.of(
        labelled("churn rate", Stage.RETENTION), labelled("klantverloop", Stage.REVENUE)));
    assertThat(classifier.contradictions()).containsExactly("churn-rate [RETENTION, REVENUE]");
  }

  @Test
  void brokenLine_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> TrainedClassifier.parse("stage\tREVENUE\tmany\n", "own.txt"))
        .hasMessage("own.txt:1: a count must be a whole number: 'many'");
  }
}
