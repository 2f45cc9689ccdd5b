package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;

class NorthStarLawsPropertyTest {
  private static final int TRIES = 60;

  /** A metric with a level on every criterion. */
  record Judged(String name, List<Integer> levels) {}

  @Property(tries = TRIES)
  void oneMoreCandidate_neverReordersTheOthers(@ForAll("several") List<Judged> several) {
    List<String> all = ids(choice(several).withoutRobustness().rank());
    List<Judged> fewer = several.subList(0, several.size() - 1);
    all.remove(Metric.named(several.get(several.size() - 1).name()).id());
    assertThat(ids(choice(fewer).withoutRobustness().rank())).isEqualTo(all);
  }

  @Property(tries = TRIES)
  void moreOnACriterion_neverLowersTheScore(
      @ForAll("several") List<Judged> several, @ForAll @IntRange(max = 11) int criterion) {
    Judged judged = several.get(0);
    List<Integer> better = new ArrayList<>(judged.levels());
    better.set(criterion, Math.min(4, better.get(criterion) + 1));
    assertThat(only(new Judged(judged.name(), better)).score())
        .isGreaterThanOrEqualTo(only(judged).score());
  }

  @Property(tries = TRIES)
  void noScore_buysBackAGate(@ForAll("several") List<Judged> several) {
    Judged best = new Judged("Omzet", Collections.nCopies(12, 4));
    List<Judged> all = new ArrayList<>(several);
    all.add(best);
    RankedCandidate revenue =
        choice(all).withoutRobustness().rank().find("omzet").orElseThrow();
    assertThat(revenue.verdict()).isInstanceOf(Verdict.Rejected.class);
    assertThat(revenue.scored().standing().value())
        .isLessThanOrEqualTo(ScoredCandidate.QUALIFYING_SCORE);
  }

  @Property(tries = TRIES)
  void contributions_sumToTheTotal(@ForAll("several") List<Judged> several) {
    ScoredCandidate scored = only(several.get(0)).scored();
    double sum =
        scored.contributions().stream().mapToDouble(Contribution::points).sum();
    assertThat(scored.score().value()).isCloseTo(sum, within(1e-12));
  }

  @Property(tries = 5)
  void sameSeed_givesTheSameResult(@ForAll("several") List<Judged> several) {
    assertThat(choice(several).seed(5).rank()).isEqualTo(choice(several).seed(5).rank());
  }

  @Property(tries = 5)
  void orderOfTheCandidates_doesNotMatter(
      @ForAll("several") List<Judged> several, @ForAll long seed) {
    List<Judged> shuffled = new ArrayList<>(several);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(choice(shuffled).rank()).isEqualTo(choice(several).rank());
  }

  @Property(tries = TRIES)
  void score_isTheWeightedSumOfTheLevels(@ForAll("several") List<Judged> several) {
    Judged judged = several.get(0);
    CriterionWeights weights = Doctrine.SEEDS.weights(GrowthPhase.SCALE_UP);
    double[] values = judged.levels().stream().mapToDouble(level -> level / 4.0).toArray();
    assertThat(only(judged).score().value())
        .isCloseTo(weights.vector().sumOf(values), within(1e-9));
  }

  @Provide
  Arbitrary<List<Judged>> several() {
    Arbitrary<List<Integer>> levels =
        Arbitraries.integers().between(0, 4).list().ofSize(Criterion.values().length);
    return levels.list().ofMinSize(2).ofMaxSize(5).map(NorthStarLawsPropertyTest::named);
  }

  private static List<Judged> named(List<List<Integer>> levels) {
    List<Judged> named = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      named.add(new Judged("Lessons finished " + (char) ('a' + i), levels.get(i)));
    }
    return named;
  }

  private static NorthStar choice(List<Judged> candidates) {
    NorthStar choice = NorthStar.forCompany(CompanyProfile.builder().build());
    for (Judged judged : candidates) {
      choice = choice.consider(Metric.named(judged.name()));
      for (Criterion criterion : Criterion.values()) {
        choice = choice.judged(criterion, judged.levels().get(criterion.index()), "a test");
      }
    }
    return choice;
  }

  private static RankedCandidate only(Judged judged) {
    return choice(List.of(judged)).withoutRobustness().rank().candidates().get(0);
  }

  private static List<String> ids(Ranking ranking) {
    return new ArrayList<>(
        ranking.candidates().stream().map(RankedCandidate::id).toList());
  }
}
