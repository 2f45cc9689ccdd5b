package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.aarrr.StageSignal;
import org.kpi4j.aarrr.StageVerdict;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.vanity.VanityJudge;
import org.kpi4j.vanity.VanityReason;
import org.kpi4j.vanity.VanityVerdict;

/**
 * What the judges say of a metric.
 *
 * @param name its name, as it was read
 * @param vanity whether it steers or only looks good
 * @param stage the stage of the funnel that it serves
 */
record MetricJudgement(String name, VanityVerdict vanity, StageVerdict stage) {
  private static final double PERCENT = 100;

  static MetricJudgement of(Metric metric) {
    return of(MetricReader.standard().read(metric));
  }

  static MetricJudgement of(MetricReading reading) {
    return new MetricJudgement(
        reading.name(), VanityJudge.judge(reading), StageClassifier.standard().classify(reading));
  }

  boolean isVanity() {
    return vanity instanceof VanityVerdict.Vanity;
  }

  boolean isActionable() {
    return vanity instanceof VanityVerdict.Actionable;
  }

  /** {@return whether the stage is the one, or one of several; a metric that nobody understands may declare it} */
  boolean serves(Stage wanted, Optional<Stage> declared) {
    return stage.match(
        one -> one.stage().equals(wanted),
        several -> several.candidates().contains(wanted),
        none -> none.reason() == StageVerdict.Reason.NOT_UNDERSTOOD
            && declared.filter(wanted::equals).isPresent());
  }

  FailureText vanity(String shown, FailureText text) {
    text.line(0, "vanity", shown).words(1, name);
    reasons(text);
    return vanity.match(
        it -> text.line(1, "measure", it.instead())
            .line(1, it.usefulBelow() ? "vanity-below" : "vanity-beside"),
        it -> text,
        it -> text);
  }

  FailureText notActionable(String shown, FailureText text) {
    return isVanity() ? vanity(shown, text) : text.line(0, "not-actionable", shown);
  }

  FailureText stages(String shown, Stage wanted, FailureText text) {
    Texts texts = text.texts();
    text.line(0, "stage", shown, texts.stage(wanted), verdict(texts)).words(1, name);
    stage.probabilities().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .filter(entry -> Math.rint(entry.getValue() * PERCENT) > 0)
        .forEach(entry -> text.line(
            1, "stage-share", texts.stage(entry.getKey()), Math.rint(entry.getValue() * PERCENT)));
    stage.signals().forEach(signal -> signal(signal, text));
    return text;
  }

  private String verdict(Texts texts) {
    return stage.match(
        one -> texts.stage(one.stage()),
        several -> texts.of(
            "stage-several", several.candidates().stream().map(texts::stage).toList()),
        none -> texts.constant("stage-none", none.reason()));
  }

  private static void signal(StageSignal signal, FailureText text) {
    Texts texts = text.texts();
    String key = signal.weight() < 0 ? "stage-against" : "stage-for";
    text.line(1, key, texts.stage(signal.stage()), signal.seen());
  }

  private void reasons(FailureText text) {
    ImmutableList<VanityReason> reasons =
        vanity.match(VanityVerdict.Vanity::reasons, it -> it.reasons(), it -> ImmutableList.of());
    for (VanityReason reason : reasons) {
      String key = reason.speaksForVanity() ? "vanity-because" : "vanity-although";
      text.line(1, key, text.texts().constant("reason", reason));
    }
  }
}
