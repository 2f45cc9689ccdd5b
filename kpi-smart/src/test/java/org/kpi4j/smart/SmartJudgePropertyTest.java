package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

  @Property(tries = 200)
  void addingADeadline_neverAddsAMissingLetter(
      @ForAll("statements") String statement, @ForAll @IntRange(min = 2027, max = 2040) int year) {
    assertThat(missing(statement + " before 1 July " + year))
        .isSubsetOf(missing(statement))
        .doesNotContain(Smart.TIME_BOUND);
  }

  @Provide
  Arbitrary<String> statements() {
    Arbitrary<String> verbs = Arbitraries.of("Increase", "Reduce", "Improve");
    Arbitrary<String> metrics = Arbitraries.of("revenue", "churn", "delivery time", "staff morale");
    Arbitrary<String> amounts = Arbitraries.of("", " by 10%", " from 5% to 4%", " by 3");
    return Combinators.combine(verbs, metrics, amounts)
        .as((verb, metric, amount) -> verb + " " + metric + amount);
  }

  private static Set<Smart> missing(String statement) {
    return SmartJudge.standard().judge(statement, Language.ENGLISH, TODAY).missing();
  }
}
