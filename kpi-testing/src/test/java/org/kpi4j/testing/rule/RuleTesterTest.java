package org.kpi4j.testing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Suggestion;

/** Every way in which a rule can fail to hold. */
class RuleTesterTest {
  @Test
  void soundRule_holds() {
    assertThatCode(() -> RuleTester.standard().test(SampleRule.sound())).doesNotThrowAnyException();
  }

  @Test
  void ruleWithoutExamples_saysWhichKindsAreMissing() {
    Rule rule = shown(Rule.Examples.none());
    assertThatThrownBy(() -> RuleTester.standard().test(rule))
        .isInstanceOf(AssertionError.class)
        .hasMessage(String.join(
            System.lineSeparator(),
            "rule 'acme/missing-owner' does not hold:",
            "  - must show at least one flagged example, and shows none",
            "  - must show at least one accepted example, and shows none",
            "  - message 'acme/missing-owner.missing' must come up in a flagged example"));
  }

  @Test
  void flaggedExampleThatIsNot_isShown() {
    Rule.Examples examples = SampleRule.shown().flagged(Kpi.stating("Grow"));
    assertThat(complaints(new SampleRule(info().build(), examples, (kpi, i) -> Outcome.ok())))
        .contains("must flag its example, and finds nothing: 'Grow'");
  }

  @Test
  void acceptedExampleThatIsFlagged_isShownWithWhatTheRuleSays() {
    assertThat(complaints(shown(SampleRule.shown().accepted(SampleRule.UNOWNED))))
        .singleElement()
        .asString()
        .startsWith("must accept its example, and says 'Nobody owns 'churn'': Catalog{");
  }

  @Test
  void crash_isNoFinding() {
    BiFunction<Kpi, RuleInfo, Outcome> crashing = (kpi, info) -> {
      throw new IllegalStateException("no such thing");
    };
    assertThat(complaints(new SampleRule(info().build(), SampleRule.shown(), crashing)))
        .anyMatch(c -> c.startsWith("must not bring the engine to say")
            && c.contains("IllegalStateException: no such thing"));
  }

  @Test
  void missingSource_isToldApart() {
    RuleInfo info = info().sources(ImmutableList.of(" ")).build();
    assertThat(complaints(rule(info))).containsExactly("must name a source, and names none");
  }

  @Test
  void missingRemedy_isNamed() {
    ImmutableMap<String, LocalizedText> texts =
        ImmutableMap.copyOf(Maps.filterKeys(SampleRule.texts(), key -> !key.endsWith("remedy")));
    assertThat(complaints(rule(told(texts))))
        .containsExactly("must have a text 'remedy', and has none");
  }

  @Test
  void textInOneLanguage_isNamed() {
    LocalizedText english = LocalizedText.of(Language.ENGLISH, "No owner");
    assertThat(complaints(rule(told(SampleRule.textsWith("title", english)))))
        .containsExactly("text 'acme/missing-owner.title' must exist in 'nl'");
  }

  @Test
  void placesThatDiffer_areNamed() {
    LocalizedText text = SampleRule.text("Nobody owns '{0}'", "Niemand is eigenaar");
    assertThat(complaints(rule(told(SampleRule.textsWith("missing", text)))))
        .containsExactly("text 'acme/missing-owner.missing' must have the same places in both"
            + " languages: [0] in English, [] in Dutch");
  }

  @Test
  void placeThatStaysOpen_isNamed() {
    LocalizedText text = SampleRule.text("'{1}' has no owner", "'{1}' heeft geen eigenaar");
    assertThat(complaints(rule(told(SampleRule.textsWith("missing", text)))))
        .containsExactly("message 'acme/missing-owner.missing' must fill the place {1}");
  }

  @Test
  void messageThatNoExampleGives_isNamed() {
    LocalizedText text = SampleRule.text("Two owners", "Twee eigenaren");
    assertThat(complaints(rule(told(SampleRule.textsWith("several", text)))))
        .containsExactly("message 'acme/missing-owner.several' must come up in a flagged example");
  }

  @Test
  void optionThatChangesNothing_isNamed() {
    RuleInfo info = info().option(new RuleInfo.Option("most", 3, 1, 9)).build();
    assertThat(complaints(rule(info)))
        .containsExactly(
            "option 'most' must make a difference to an example at its least or greatest value");
  }

  @Test
  void safeSuggestionThatKeepsTheFinding_isShown() {
    assertThat(complaints(suggesting(Suggestion.safe("name", "Churn"))))
        .containsExactly(
            "safe suggestion must remove its finding: " + Suggestion.safe("name", "Churn"));
  }

  @Test
  void suggestionForReview_mayKeepTheFinding() {
    assertThat(complaints(suggesting(Suggestion.review("name", "Churn")))).isEmpty();
  }

  @Test
  void safeSuggestionForALink_cannotBeTakenOver() {
    assertThat(complaints(suggesting(Suggestion.safe("owners", "support"))))
        .containsExactly("safe suggestion must be for a text, day, unit or formula: "
            + Suggestion.safe("owners", "support"));
  }

  @Test
  void ruleThatCounts_isNotRepeatable() {
    AtomicInteger count = new AtomicInteger();
    BiFunction<Kpi, RuleInfo, Outcome> counting = (kpi, info) -> kpi.owners().isEmpty()
        ? info.finding("owners", "missing").with(count.incrementAndGet())
        : Outcome.ok();
    assertThat(complaints(new SampleRule(info().build(), SampleRule.shown(), counting)))
        .containsExactly(
            "must find the same twice, and does not",
            "must find the same from four threads, and does not");
  }

  @Test
  void ruleAboutChanges_isShownAtChanges() {
    assertThat(complaints(new UnitChanged(UnitChanged.SHOWN))).isEmpty();
  }

  @Test
  void ruleAboutChangesWithoutThem_saysWhichKindsAreMissing() {
    assertThat(complaints(new UnitChanged(ChangeRule.Changes.none())))
        .startsWith(
            "must show at least one flagged example, and shows none",
            "must show at least one accepted example, and shows none");
  }

  @Test
  void changeThatIsTreatedOtherwise_isShownFromBeforeToAfter() {
    ChangeRule.Changes wrong =
        UnitChanged.SHOWN.flagged(Catalog.of(Kpi.stating("Grow")), Catalog.of(Kpi.stating("Rise")));
    assertThat(complaints(new UnitChanged(wrong)))
        .containsExactly("must flag its example, and finds nothing: 'Grow' to 'Rise'");
  }

  @Test
  void noRules_areRefused() {
    assertThatThrownBy(() -> RuleTester.standard().testAll(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rules must not be empty: []");
  }

  private static ImmutableList<String> complaints(Rule rule) {
    return RuleTester.standard().complaints(rule, ImmutableList.of(rule));
  }

  private static SampleRule rule(RuleInfo info) {
    return new SampleRule(info, SampleRule.shown(), SampleRule::owner);
  }

  private static SampleRule shown(Rule.Examples examples) {
    return new SampleRule(info().build(), examples, SampleRule::owner);
  }

  private static SampleRule suggesting(Suggestion suggestion) {
    return new SampleRule(
        info().build(),
        SampleRule.shown(),
        (kpi, info) -> kpi.owners().isEmpty()
            ? info.finding("owners", "missing").with(kpi.id()).suggesting(suggestion)
            : Outcome.ok());
  }

  private static RuleInfo told(ImmutableMap<String, LocalizedText> texts) {
    return SampleRule.info(texts).build();
  }

  private static RuleInfo.Builder info() {
    return SampleRule.info(SampleRule.texts());
  }
}
