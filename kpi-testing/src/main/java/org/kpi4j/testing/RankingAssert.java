package org.kpi4j.testing;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;

/** Assertions on a ranking of north star candidates. */
public final class RankingAssert extends AbstractAssert<RankingAssert, Ranking> {
  private Language language = Language.ENGLISH;

  RankingAssert(Ranking actual) {
    super(actual, RankingAssert.class);
  }

  /**
   * Tells failures in another language.
   *
   * @param other English or Dutch; English is used for any other
   * @return these assertions
   */
  public RankingAssert in(Language other) {
    language = other;
    return this;
  }

  /**
   * Demands that a metric comes first of those that qualify.
   *
   * @param metric the id of the metric
   * @return these assertions
   */
  public RankingAssert recommends(String metric) {
    isNotNull();
    return actual.leader().filter(leader -> leader.id().equals(metric)).isPresent()
        ? this
        : fail("ranking", metric);
  }

  /**
   * Demands that no metric qualifies.
   *
   * @return these assertions
   */
  public RankingAssert recommendsNone() {
    isNotNull();
    Optional<RankedCandidate> leader = actual.leader();
    return leader.isEmpty() ? this : fail("ranking-none", leader.get().id());
  }

  /**
   * Demands that a gate stops a metric.
   *
   * @param metric the id of the metric
   * @return these assertions
   */
  public RankingAssert rejects(String metric) {
    isNotNull();
    boolean isStopped =
        actual.find(metric).filter(candidate -> candidate.scored().isStopped()).isPresent();
    return isStopped ? this : fail("ranking-rejects", metric);
  }

  private RankingAssert fail(String key, String metric) {
    FailureText text =
        new FailureText(new Texts(language), new Definitions(Catalog.builder().build()));
    failWithMessage("%s", RankingFailure.of(actual, text.line(0, key, metric)));
    return this;
  }
}
