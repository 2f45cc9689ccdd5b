package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that is too long to remember. */
final class TooLong implements StatementRule {
  private static final RuleInfo.Option WORDS = new RuleInfo.Option("max-words", 40, 5, 1000);
  private static final RuleInfo.Option SENTENCES = new RuleInfo.Option("max-sentences", 2, 1, 100);
  private static final RuleInfo INFO = RuleInfo.of("smart/too-long", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .options(WORDS, SENTENCES)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(
            Kpi.stating("Grow revenue by 20% before 1 July 2027 through email marketing because "
                + "last year the board decided that the company should depend less on "
                + "large accounts and more on the many small shops that already order "
                + "from time to time but hardly ever hear from us between two orders"))
        .flagged(Kpi.stating("De omzet met 20% verhogen voor 1 juli 2027 via e-mailmarketing omdat "
            + "de directie vorig jaar heeft besloten dat het bedrijf minder moet "
            + "leunen op grote klanten en meer op de vele kleine winkels die af en "
            + "toe bestellen maar tussen twee bestellingen door haast nooit iets van "
            + "ons horen"))
        .accepted(Kpi.stating("Grow revenue by 20% before 1 July 2027 through email marketing"))
        .accepted(Kpi.stating("De omzet met 20% verhogen voor 1 juli 2027 via e-mailmarketing"))
        .accepted(Kpi.stating("Grow revenue by 20%. Do so before 1 July 2027."));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isTooLong = goal.reading().wordCount() > goal.context().option(INFO, WORDS)
        || goal.reading().sentenceCount() > goal.context().option(INFO, SENTENCES);
    return isTooLong ? goal.finding(INFO, "long", goal.reading().wordCount()) : Outcome.ok();
  }
}
