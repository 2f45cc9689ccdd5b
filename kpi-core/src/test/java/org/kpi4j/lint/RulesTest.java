package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Rules of one's own. */
class RulesTest {
  @Test
  void ruleWithoutItsMessageOrExamples_isRefused() {
    assertThatThrownBy(() -> Rules.of("a/b", Severity.ADVICE).metricFailsWhen(m -> true))
        .hasMessage("rule must say what is wrong: 'a/b'");
    Rules said = Rules.of("a/b", Severity.ADVICE).says("x", "y");
    assertThatThrownBy(() -> said.flagged(SampleRules.UNOWNED).metricFailsWhen(m -> true))
        .hasMessage("rule must have a flagged and an accepted example: 'a/b'");
    assertThatThrownBy(() -> said.accepted(SampleRules.OWNED).metricFailsWhen(m -> false))
        .hasMessage("rule must have a flagged and an accepted example: 'a/b'");
  }

  @Test
  void ruleThatFailsItsExamples_isRefused() {
    Rules rules = Rules.of("a/b", Severity.ADVICE)
        .says("x", "y")
        .flagged(SampleRules.UNOWNED)
        .accepted(SampleRules.OWNED);
    assertThatThrownBy(() -> rules.metricFailsWhen(m -> false))
        .hasMessageStartingWith("rule must flag its example: 'a/b' on Catalog{");
    assertThatThrownBy(() -> rules.metricFailsWhen(m -> true))
        .hasMessageStartingWith("rule must accept its example: 'a/b' on Catalog{");
    assertThatThrownBy(() -> rules.metricFailsWhen(m -> {
          throw new IllegalStateException();
        }))
        .hasMessageStartingWith("rule must flag its example");
  }

  @Test
  void ruleOnKpis_findsWithItsMessage() {
    Rule rule = Rules.of("a/lever", Severity.ADVICE)
        .says("No lever: '{0}'", "Geen middel: '{0}'")
        .flagged(Catalog.of(Kpi.builder().id("k").build()))
        .accepted(Catalog.of(Kpi.builder().id("k").lever("mail").build()))
        .kpiFailsWhen(kpi -> kpi.lever().isEmpty());
    Finding finding = Linter.of(rule).check(Kpi.stating("Grow")).findings().get(0);
    assertThat(finding.message(Language.DUTCH)).isEqualTo("Geen middel: 'Grow'");
    assertThat(rule.info().title().in(Language.DUTCH)).isNotBlank();
  }

  @Test
  void infoChecksItself() {
    for (String id : List.of("a", "a/", "/b", "A/b", "a/b/c", "a b/c", "")) {
      assertThatThrownBy(() ->
              RuleInfo.of(id, Severity.ADVICE).messages(SampleRules.MESSAGES).build())
          .hasMessage(
              "rule id must be two kebab-case words with a slash between them: '" + id + "'");
    }
    assertThatThrownBy(() -> RuleInfo.of("a/b", Severity.ERROR)
            .precision(RuleInfo.Precision.HINT)
            .messages(SampleRules.MESSAGES)
            .build())
        .hasMessage("a rule that only hints must not be an error: 'a/b'");
  }

  @Test
  void version_readsAndCompares() {
    RuleInfo.Version version = RuleInfo.Version.parse("1.12");
    assertThat(version).isEqualTo(new RuleInfo.Version(1, 12)).hasToString("1.12");
    assertThat(version)
        .isGreaterThan(new RuleInfo.Version(1, 9))
        .isLessThan(new RuleInfo.Version(2, 0));
    for (String text : List.of("", ".", "1", "1.", ".1", "1.x", "-1.2", "1.2.3", "9999999999.1")) {
      assertThatThrownBy(() -> RuleInfo.Version.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("rule set version");
    }
  }
}
