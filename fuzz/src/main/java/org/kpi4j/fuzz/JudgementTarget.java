package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;

/** Judges any text by SMART, writes every message, and judges what is proposed instead. */
public final class JudgementTarget {
  private static final SmartJudge JUDGE = SmartJudge.standard();

  private JudgementTarget() {}

  /** Loads all classes and tables first, so that no input has to wait for them. */
  public static void fuzzerInitialize() {
    judge("Improve the service", Language.ENGLISH, Optional.empty());
  }

  /**
   * Judges one text.
   *
   * @param data what the text is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Language language = data.pickValue(StatementTarget.LANGUAGES);
    Optional<LocalDate> today =
        data.consumeBoolean() ? Optional.of(StatementTarget.TODAY) : Optional.empty();
    String text = Pieces.text(data, Vocabulary.GOALS, " ");
    judge(text, language, today);
  }

  private static void judge(String text, Language language, Optional<LocalDate> today) {
    SmartVerdict verdict = JUDGE.judge(text, language, today);
    verdict.findings().forEach(finding -> show(text, finding));
    verdict.criteria();
    Check.that(
        JUDGE.judge(verdict.rewrite(), verdict.language(), today).letters().size() == 5,
        "a proposal must be judged on every letter",
        verdict.rewrite());
  }

  private static void show(String text, Finding finding) {
    Check.inside(text, finding.span());
    Check.that(!finding.message(Language.DUTCH).isBlank(), "message must say something", finding);
    Check.that(!finding.message(Language.ENGLISH).isBlank(), "message must say something", finding);
  }
}
