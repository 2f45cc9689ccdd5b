package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.NorthStarAssessment;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;

/** Assertions on a metric. Its links are taken on trust unless the catalogue that it belongs to is given. */
public final class MetricAssert extends DefinitionAssert<MetricAssert, Metric> {
  private Optional<Catalog> catalog = Optional.empty();

  MetricAssert(Metric actual) {
    super(actual, MetricAssert.class);
  }

  /**
   * Judges the metric as part of a catalogue.
   *
   * @param whole the catalogue that it belongs to
   * @return these assertions
   */
  public MetricAssert within(Catalog whole) {
    catalog = Optional.of(whole);
    return this;
  }

  /**
   * Demands that the metric is not known to be vanity.
   *
   * @return these assertions
   */
  public MetricAssert isNotVanity() {
    isNotNull();
    MetricJudgement judgement = MetricJudgement.of(actual);
    return judgement.isVanity() ? fail(judgement.vanity(shown(), text())) : this;
  }

  /**
   * Demands that the metric is known to be one that decisions can be based on.
   *
   * @return these assertions
   */
  public MetricAssert isActionable() {
    isNotNull();
    MetricJudgement judgement = MetricJudgement.of(actual);
    return judgement.isActionable() ? this : fail(judgement.notActionable(shown(), text()));
  }

  /**
   * Demands that the metric serves a stage of the funnel, or that the stage is one of several defensible ones.
   *
   * @param stage the stage
   * @return these assertions
   */
  public MetricAssert servesStage(Stage stage) {
    isNotNull();
    MetricJudgement judgement = MetricJudgement.of(actual);
    return judgement.serves(stage, actual.stage())
        ? this
        : fail(judgement.stages(shown(), stage, text()));
  }

  /**
   * Demands that the metric is suitable as the north star of a company.
   *
   * @param company what is known of the company
   * @return these assertions
   */
  public MetricAssert isSuitableAsNorthStar(CompanyProfile company) {
    isNotNull();
    NorthStarAssessment assessment = NorthStar.assess(actual, company);
    return assessment.isSuitable() ? this : fail(RankingFailure.of(shown(), assessment, text()));
  }

  @Override
  String shown() {
    String place = actual.positions().of("").map(p -> " (" + p + ")").orElse("");
    return new Texts(language()).of("metric", actual.name()) + place;
  }

  @Override
  Definitions definitions() {
    return new Definitions(catalog.orElseGet(() -> Catalog.of(actual)));
  }

  @Override
  ImmutableList<Finding> findings(Linter linter) {
    return catalog
        .map(all -> linter.check(all).findings(Subject.of(actual)))
        .orElseGet(() -> linter.check(actual).findings());
  }
}
