package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;
import org.kpi4j.smart.Judgement;
import org.kpi4j.smart.Smart;
import org.kpi4j.smart.SmartVerdict;

/** Tells why a KPI is not SMART, letter by letter, and what to write instead. */
final class SmartFailure {
  private final Kpi kpi;
  private final SmartVerdict verdict;
  private final FailureText text;

  private SmartFailure(Kpi kpi, SmartVerdict verdict, FailureText text) {
    this.kpi = kpi;
    this.verdict = verdict;
    this.text = text;
  }

  static FailureText of(Kpi kpi, SmartVerdict verdict, FailureText text) {
    return new SmartFailure(kpi, verdict, text).told();
  }

  private FailureText told() {
    ImmutableList<Smart> open = verdict.letters().keySet().stream()
        .filter(this::keepsFromBeingSmart)
        .collect(ImmutableList.toImmutableList());
    text.line(0, "not-smart", kpi.displayName(), open.stream().map(this::title).toList());
    kpi.positions().of("").ifPresent(place -> text.words(1, place.toString()));
    kpi.statement().ifPresent(statement -> text.words(1, statement));
    open.forEach(this::letter);
    return instead();
  }

  /** A and R keep a KPI from being SMART only when they are known to fail. */
  private boolean keepsFromBeingSmart(Smart letter) {
    Judgement judgement = verdict.letter(letter);
    boolean isOpen = letter == Smart.ACHIEVABLE || letter == Smart.RELEVANT;
    return isOpen ? judgement.isNotMet() : !judgement.isMet();
  }

  private void letter(Smart letter) {
    Judgement judgement = verdict.letter(letter);
    text.words(0, "");
    text.words(
        1,
        letter.letter() + "  " + title(letter) + " - "
            + text.texts().of("judgement." + judgement.code()));
    judgement.match(this::met, this::notMet, this::undetermined);
  }

  private FailureText met(Judgement.Met met) {
    return text.messages(2, met.because());
  }

  private FailureText notMet(Judgement.NotMet notMet) {
    for (Finding finding : notMet.findings()) {
      text.finding(2, finding.on(Subject.of(kpi)), verdict.rewrite());
    }
    return text.messages(2, notMet.because());
  }

  private FailureText undetermined(Judgement.Undetermined undetermined) {
    return text.messages(2, undetermined.missing());
  }

  private FailureText instead() {
    boolean isNew = !verdict.rewrite().isBlank()
        && !verdict.rewrite().equals(kpi.statement().orElse(""));
    if (isNew) {
      text.words(0, "").line(1, "instead").words(2, verdict.rewrite());
    }
    return text;
  }

  private String title(Smart letter) {
    return letter.title().in(text.texts().language());
  }
}
