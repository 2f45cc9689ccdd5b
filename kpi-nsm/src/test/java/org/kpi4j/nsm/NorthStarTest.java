package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.EvidenceGrade;
import org.kpi4j.nsm.gates.Gate;

class NorthStarTest {
  private static final Metric NIGHTS = Metric.named("Nights booked");
  private static final Metric VISITORS = Metric.named("Website visitors");
  private static final NorthStar EMPTY =
      NorthStar.forCompany(CompanyProfile.builder().build());

  @Test
  void stoppedCandidate_staysBehindEveryOneThatQualifies() {
    Ranking ranking = EMPTY.consider(VISITORS).consider(NIGHTS).rank();
    assertThat(ranking.candidates())
        .extracting(RankedCandidate::id)
        .containsExactly("nights-booked", "website-visitors");
    assertThat(ranking.candidates().get(1).verdict()).isInstanceOf(Verdict.Rejected.class);
    assertThat(ranking.leader()).contains(ranking.candidates().get(0));
  }

  @Test
  void noCandidateQualifies_isAnAnswer() {
    Ranking ranking = EMPTY.consider(VISITORS).consider(Metric.named("Omzet")).rank();
    assertThat(ranking.leader()).isEmpty();
    assertThat(ranking.robustness()).isEmpty();
  }

  @Test
  void nameAlone_isProvisional_andSaysWhatIsShort() {
    Verdict verdict = EMPTY.consider(NIGHTS).rank().candidates().get(0).verdict();
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Provisional.class,
            provisional -> assertThat(provisional.shortfalls())
                .extracting(shortfall -> shortfall.what().in(Language.ENGLISH))
                .contains(
                    "Nothing is known that guards profitability and the quality that customers get"));
  }

  @Test
  void judgedOnEverything_guardedAndMeasured_isAdoptable() {
    NorthStar choice = EMPTY
        .consider(NIGHTS.toBuilder()
            .window(java.time.Period.ofWeeks(1))
            .source(org.kpi4j.model.DataSource.of("Looker Studio"))
            .build())
        .guardedBy(
            Guardrail.of("gross margin", "discounts"),
            Guardrail.of("customer complaints", "bad stays"));
    for (Criterion criterion : Criterion.values()) {
      choice = choice.judged(criterion, 4, "a test");
    }
    assertThat(choice.rank().candidates().get(0).verdict()).isEqualTo(new Verdict.Adoptable(1));
  }

  @Test
  void customerValueAtNothing_makesASupportingKpi_whateverTheRest() {
    NorthStar choice = EMPTY.consider(NIGHTS).judged(Criterion.CUSTOMER_VALUE, 0, "nobody sleeps");
    RankedCandidate ranked = choice.rank().candidates().get(0);
    assertThat(ranked.verdict()).isInstanceOf(Verdict.SupportingKpi.class);
    assertThat(ranked.verdict().code()).isEqualTo("SUPPORTING_KPI");
  }

  @Test
  void overriddenGate_letsPass_andShowsTheReason() {
    Ranking ranking = EMPTY
        .consider(VISITORS)
        .overriding(Gate.VANITY, "we are paid per visitor")
        .rank();
    ScoredCandidate scored = ranking.candidates().get(0).scored();
    assertThat(scored.isStopped()).isFalse();
    assertThat(scored.gate(Gate.VANITY).overriddenBecause()).contains("we are paid per visitor");
  }

  @Test
  void twoEqualCandidates_areFinalists() {
    Ranking ranking = EMPTY
        .consider(Metric.named("Lessons finished alone"))
        .consider(Metric.named("Lessons finished together"))
        .rank();
    assertThat(ranking.candidates())
        .allMatch(ranked -> ranked.verdict() instanceof Verdict.Finalists);
  }

  @Test
  void constellationDoctrine_namesNoSingleWinner() {
    Ranking ranking = EMPTY
        .under(Doctrine.REFORGE)
        .consider(NIGHTS)
        .consider(Metric.named("Monthly active users"))
        .rank();
    assertThat(ranking.candidates().get(0).verdict()).isInstanceOf(Verdict.Finalists.class);
  }

  @Test
  void productLedDoctrine_stopsBareActivity() {
    Metric users = Metric.named("Monthly active users");
    assertThat(EMPTY.consider(users).rank().leader()).isPresent();
    assertThat(EMPTY.under(Doctrine.AMPLITUDE).consider(users).rank().leader()).isEmpty();
  }

  @Test
  void betterEvidence_outweighsTheDefinition() {
    Evidence weak = Evidence.measured(.25, EvidenceGrade.EXPERIMENT, "experiment of May");
    RankedCandidate ranked = EMPTY
        .consider(NIGHTS)
        .shown(Criterion.INFLUENCEABLE, weak)
        .rank()
        .candidates()
        .get(0);
    assertThat(ranked.scored().contribution(Criterion.INFLUENCEABLE).evidence()).isEqualTo(weak);
  }

  @Test
  void revenueItself_predictsNothing_whateverSomebodySays() {
    RankedCandidate ranked = EMPTY
        .consider(Metric.named("Omzet"))
        .judged(Criterion.PREDICTS_REVENUE, 4, "it is revenue")
        .rank()
        .candidates()
        .get(0);
    assertThat(ranked.scored().contribution(Criterion.PREDICTS_REVENUE).points())
        .isZero();
  }

  @Test
  void questions_areAboutWhatTheDefinitionDoesNotTell() {
    Ranking ranking = EMPTY.consider(Metric.named("Lessons finished alone")).rank();
    assertThat(ranking.questions())
        .extracting(Question::criterion)
        .doesNotContain(Criterion.CUSTOMER_VALUE)
        .contains(Criterion.RESISTS_GAMING);
    assertThat(ranking.questions().get(0).text().in(Language.DUTCH))
        .startsWith("Lessons finished alone: ")
        .endsWith("?");
  }

  @Test
  void phase_changesTheWeights() {
    NorthStar choice = EMPTY.consider(Metric.named("Number of first transactions"));
    assertThat(choice.inPhase(GrowthPhase.START_UP).rank().candidates().get(0).score())
        .isGreaterThan(
            choice.inPhase(GrowthPhase.MATURE).rank().candidates().get(0).score());
  }

  @Test
  void candidateListedTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.consider(NIGHTS).consider(NIGHTS))
        .withMessage("candidate must be listed once: 'nights-booked'");
  }

  @Test
  void contradictoryJudgements_areRefused() {
    NorthStar judged =
        EMPTY.consider(NIGHTS).judged(Criterion.DURABLE, 4, "people will always sleep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judged.judged(Criterion.DURABLE, 1, "not here"))
        .withMessage("DURABLE of 'nights-booked' must be judged once: 100% and 25%");
  }

  @Test
  void departmentNobodyKnows_isRefused() {
    NorthStar known = NorthStar.forCompany(
            CompanyProfile.builder().department("sales").department("product").build())
        .consider(NIGHTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> known.supportedBy("sales", "finance"))
        .withMessage("department must be one of [sales, product]: [finance]");
  }

  @Test
  void levelOutsideTheScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EMPTY.consider(NIGHTS).judged(Criterion.DURABLE, 5, "very"))
        .withMessage("level must be from 0 to 4 inclusive: 5");
  }

  @Test
  void judgementWithoutCandidate_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EMPTY.judged(Criterion.DURABLE, 4, "always"))
        .withMessage("consider a metric first");
  }
}
