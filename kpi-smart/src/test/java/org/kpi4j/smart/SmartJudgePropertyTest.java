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
import net.jqwik.api.Tuple;
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

  @Property(tries = 1000)
  void everyFinding_pointsIntoTheTextAndSaysSomething(@ForAll("words") String text) {
    SmartVerdict verdict = SmartJudge.standard().judge(text, Language.UNDETERMINED, TODAY);
    assertThat(verdict.findings()).allSatisfy(finding -> {
      assertThat(finding.span()).matches(s -> s.isEmpty() || s.get().end() <= text.length());
      assertThat(finding.message(Language.DUTCH)).isNotBlank();
      assertThat(finding.message(Language.ENGLISH)).isNotBlank();
    });
  }

  @Property(tries = 1000)
  void everyProposal_canBeJudgedItself(@ForAll("words") String text) {
    SmartVerdict verdict = SmartJudge.standard().judge(text, Language.UNDETERMINED, TODAY);
    assertThat(SmartJudge.standard()
            .judge(verdict.rewrite(), verdict.language(), TODAY)
            .letters())
        .containsOnlyKeys(Smart.values());
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
  Arbitrary<String> words() {
    Arbitrary<String> known = Arbitraries.of(
        ("verhoog|raise|omzet|revenue|klanten|churn|met|by|van|from|naar|to|20%|€|5|1.250,50|1,500|3x|voor|before|binnen|within|6|maanden|months"
                + "|Q3|2027|31|juni|eind|end of|elke|every|week|beter|better|meer|more|zo snel mogelijk|as soon as possible|ongeveer|about"
                + "|via|door|through|zodat|so that|,|.|:|-|->|wordt|is|we|het|it|geen|not|minstens|at most|verdubbel|launch|lanceer")
            .split("\\|"));
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, any))
        .list()
        .ofMaxSize(20)
        .map(list -> String.join(" ", list));
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
