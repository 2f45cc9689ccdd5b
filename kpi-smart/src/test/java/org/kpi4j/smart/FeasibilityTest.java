package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** One value a month: 100, 104, 110, 112. Usual pace 4 a month, fastest pace 6 a month; the goal is six months away. */
class FeasibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  @Test
  void usualPaceIsEnough_isMet() {
    // 112 + 6 months of 3 = 130
    assertThat(achievable(130).isMet()).isTrue();
  }

  @Test
  void moreThanTheFastestPaceIsNeeded_isNotMet() {
    // 112 + 6 months of 8 = 160
    Judgement judgement = achievable(160);
    assertThat(judgement.isNotMet()).isTrue();
    assertThat(judgement.reasons().get(0).in(Language.ENGLISH))
        .startsWith("A change of 7.9")
        .contains("never reached");
  }

  @Test
  void betweenUsualAndFastest_isUndetermined() {
    // 112 + 6 months of 5 = 142
    assertThat(achievable(142).code()).isEqualTo("undetermined");
  }

  @Test
  void withoutHistory_isUndeterminedAndSaysWhatIsMissing() {
    Judgement judgement = judge(kpi(130), Catalog.of(kpi(130)));
    assertThat(judgement.code()).isEqualTo("undetermined");
    assertThat(judgement.reasons().get(0).in(Language.DUTCH))
        .isEqualTo("Eerdere metingen, om het tempo mee te vergelijken");
  }

  @Test
  void teamThatHasNotAccepted_isNamed() {
    Kpi asked = kpi(130).toBuilder().team("sales").build();
    Judgement judgement = judge(asked, catalog(asked));
    assertThat(judgement.reasons().get(0).in(Language.ENGLISH))
        .isEqualTo("Whether these teams accept the goal: sales");
  }

  private static Judgement achievable(double target) {
    return judge(kpi(target), catalog(kpi(target)));
  }

  private static Judgement judge(Kpi kpi, Catalog catalog) {
    return SmartJudge.standard().judge(kpi, catalog, Optional.of(TODAY)).letter(Smart.ACHIEVABLE);
  }

  private static Catalog catalog(Kpi kpi) {
    Series.Builder series = Series.builder().metric("orders");
    double[] values = {100, 104, 110, 112};
    for (int i = 0; i < values.length; i++) {
      LocalDate first = LocalDate.of(2026, 1, 1).plusMonths(i);
      series.observation(new Observation(first, first.plusMonths(1), values[i]));
    }
    return Catalog.builder().kpi(kpi).series(series.build()).build();
  }

  private static Kpi kpi(double target) {
    Goal goal = Goal.builder()
        .movement(Movement.INCREASE)
        .target(Target.level(Quantity.of(target, Unit.COUNT)))
        .deadline(Deadline.on(LocalDate.of(2026, 11, 1)))
        .build();
    return Kpi.builder().id("orders").metric("orders").aim(goal).build();
  }
}
