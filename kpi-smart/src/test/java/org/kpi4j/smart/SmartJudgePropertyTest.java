package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.kpi4j.model.Language;

/** What holds for any text. */
class SmartJudgePropertyTest {
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 20));

  @Property(tries = 300)
  void anyText_isJudgedOnEveryLetter(@ForAll @StringLength(max = 60) String text) {
    SmartVerdict verdict = SmartJudge.standard().judge(text, Language.UNDETERMINED, TODAY);
    assertThat(verdict.letters()).containsOnlyKeys(Smart.values());
    assertThat(verdict.criteria()).containsOnlyKeys(ValueCriterion.values());
    assertThat(verdict.isSmart())
        .isEqualTo(verdict.letters().values().stream().noneMatch(Judgement::isNotMet));
  }

  @Property(tries = 300)
  void anyText_isJudgedTheSameTwice(@ForAll @StringLength(max = 60) String text) {
    assertThat(SmartJudge.standard().judge(text, Language.DUTCH, TODAY))
        .isEqualTo(SmartJudge.standard().judge(text, Language.DUTCH, TODAY));
  }
}
