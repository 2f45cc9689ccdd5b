package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartPolicy;
import org.kpi4j.smart.SmartVerdict;

/** Assertions on a KPI. Its links are taken on trust unless the catalogue that it belongs to is given. */
public final class KpiAssert extends DefinitionAssert<KpiAssert, Kpi> {
  private Optional<Catalog> catalog = Optional.empty();
  private SmartPolicy policy = SmartPolicy.standard();

  KpiAssert(Kpi actual) {
    super(actual, KpiAssert.class);
  }

  /**
   * Judges the KPI as part of a catalogue.
   *
   * @param whole the catalogue that it belongs to
   * @return these assertions
   */
  public KpiAssert within(Catalog whole) {
    catalog = Optional.of(whole);
    return this;
  }

  /**
   * Judges by another policy where reasonable people differ on what is SMART.
   *
   * @param other the policy
   * @return these assertions
   */
  public KpiAssert under(SmartPolicy other) {
    policy = other;
    return this;
  }

  /**
   * Demands that the KPI is SMART.
   *
   * @return these assertions
   */
  public KpiAssert isSmart() {
    isNotNull();
    SmartVerdict verdict = verdict();
    return verdict.isSmart() ? this : fail(SmartFailure.of(actual, verdict, text()));
  }

  /**
   * Demands that the KPI is not SMART.
   *
   * @return these assertions
   */
  public KpiAssert isNotSmart() {
    isNotNull();
    return verdict().isSmart() ? fail(text().line(0, "smart-after-all", shown())) : this;
  }

  /**
   * Demands that the metric of the KPI is not known to be vanity.
   *
   * @return these assertions
   */
  public KpiAssert isNotVanity() {
    isNotNull();
    MetricJudgement judgement = judgement();
    return judgement.isVanity() ? fail(judgement.vanity(shown(), text())) : this;
  }

  /**
   * Demands that the metric of the KPI serves a stage of the funnel, or is one of several defensible ones.
   *
   * @param stage the stage
   * @return these assertions
   */
  public KpiAssert servesStage(Stage stage) {
    isNotNull();
    MetricJudgement judgement = judgement();
    return judgement.serves(stage, actual.stage())
        ? this
        : fail(judgement.stages(shown(), stage, text()));
  }

  /**
   * Demands that another metric guards the KPI.
   *
   * @param metric the id of the guarding metric
   * @return these assertions
   */
  public KpiAssert hasGuardrail(String metric) {
    isNotNull();
    ImmutableList<String> guards = actual.guardrails().stream()
        .map(Guardrail::metric)
        .collect(ImmutableList.toImmutableList());
    if (guards.contains(metric)) {
      return this;
    }
    String key = guards.isEmpty() ? "guardrail-none" : "guardrail-other";
    return fail(text().line(0, key, shown(), metric, guards).line(1, "guardrail-mend", metric));
  }

  @Override
  String shown() {
    String place = actual.positions().of("").map(p -> " (" + p + ")").orElse("");
    return new Texts(language()).of("kpi", actual.displayName()) + place;
  }

  @Override
  Definitions definitions() {
    return new Definitions(whole());
  }

  @Override
  ImmutableList<Finding> findings(Linter linter) {
    return catalog
        .map(all -> linter.check(all).findings(Subject.of(actual)))
        .orElseGet(() -> linter.check(actual).findings());
  }

  private SmartVerdict verdict() {
    return SmartJudge.standard().with(policy).judge(actual, whole(), today());
  }

  private Catalog whole() {
    return catalog.orElseGet(() -> Catalog.of(actual));
  }

  private MetricJudgement judgement() {
    return whole()
        .metricOf(actual)
        .map(MetricJudgement::of)
        .orElseGet(() -> MetricJudgement.of(MetricReader.standard().read(metricName())));
  }

  private String metricName() {
    return actual
        .metric()
        .map(id -> id.replace('-', ' '))
        .or(() -> actual.statement().flatMap(KpiAssert::metricIn))
        .orElseGet(actual::displayName);
  }

  private static Optional<String> metricIn(String statement) {
    return Reader.standard().readGoal(statement).metric().map(Phrase::text);
  }
}
