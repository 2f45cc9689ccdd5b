package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Series;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/**
 * Judges whether a KPI is SMART. Immutable: every step gives a new judge, and one judge may be used from several threads.
 *
 * <p>A judge runs the rules of {@link SmartRules} that are not {@link RuleInfo.Level#STRICT} and need no glossary; a rule that names a
 * letter fails that letter. Achievable takes the measurements of the past, where they are given.
 */
public final class SmartJudge {
  private static final ImmutableList<KpiRule> RULES = rules();
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).reversed();
  private static final SmartJudge STANDARD = new SmartJudge(Manner.standard(), Case.sentence());

  private final Manner manner;
  private final Case sentence;

  private SmartJudge(Manner manner, Case sentence) {
    this.manner = manner;
    this.sentence = sentence;
  }

  /** {@return the judge with the library's reader and policy, and no history} */
  public static SmartJudge standard() {
    return STANDARD;
  }

  /**
   * {@return a judge that follows this policy}
   *
   * @param other how to judge where reasonable people differ
   */
  public SmartJudge with(SmartPolicy other) {
    return new SmartJudge(new Manner(manner.reader(), other), sentence);
  }

  /**
   * {@return a judge that reads texts with this reader}
   *
   * @param other the reader
   */
  public SmartJudge reading(Reader other) {
    return new SmartJudge(new Manner(other, manner.policy()), sentence);
  }

  /**
   * {@return a judge that knows what was measured of the metric at hand}
   *
   * @param series the measurements
   */
  public SmartJudge withHistory(Series series) {
    return new SmartJudge(manner, Case.measured(series));
  }

  /**
   * Judges a sentence.
   *
   * @param statement the sentence; anything is allowed
   * @param language its language; {@link Language#UNDETERMINED} when it is to be detected
   * @param asOf the day on which it is judged; without one, whatever depends on today stays open
   * @return the verdict
   */
  public SmartVerdict judge(String statement, Language language, Optional<LocalDate> asOf) {
    return judge(manner.reader().readGoal(statement, language), asOf);
  }

  /**
   * Judges a sentence that has been read.
   *
   * @param reading what the sentence says
   * @param asOf the day on which it is judged; without one, whatever depends on today stays open
   * @return the verdict
   */
  public SmartVerdict judge(GoalReading reading, Optional<LocalDate> asOf) {
    return judge(sentence.on(asOf), reading);
  }

  /**
   * Judges a KPI by its fields and its statement.
   *
   * @param kpi the KPI
   * @param catalog the catalogue that it belongs to, with the measurements of the past
   * @param asOf the day on which it is judged; without one, whatever depends on today stays open
   * @return the verdict
   */
  public SmartVerdict judge(Kpi kpi, Catalog catalog, Optional<LocalDate> asOf) {
    Language language = kpi.language().orElse(Language.UNDETERMINED);
    GoalReading reading = manner.reader().readGoal(kpi.statement().orElse(""), language);
    return judge(new Case(kpi, catalog, asOf), reading);
  }

  private SmartVerdict judge(Case judged, GoalReading reading) {
    JudgeContext context = new JudgeContext(manner, judged, reading);
    ImmutableList<Finding> findings = findings(judged.kpi(), context);
    return ImmutableSmartVerdict.of(
        reading.language(),
        LetterJudgements.of(context.goal(), findings),
        findings,
        context.goal());
  }

  private static ImmutableList<KpiRule> rules() {
    ImmutableList.Builder<KpiRule> rules = ImmutableList.builder();
    for (Rule rule : SmartRules.all()) {
      boolean isChosen =
          rule.info().level() != RuleInfo.Level.STRICT && !(rule instanceof WrongPolarity);
      if (isChosen && rule instanceof KpiRule kpiRule) {
        rules.add(kpiRule);
      }
    }
    return rules.build();
  }

  private static ImmutableList<Finding> findings(Kpi kpi, JudgeContext context) {
    List<Finding> findings = new ArrayList<>();
    for (KpiRule rule : RULES) {
      add(rule.check(kpi, context), findings);
    }
    findings.sort(WORST_FIRST);
    return ImmutableList.copyOf(findings);
  }

  private static void add(Outcome outcome, List<Finding> findings) {
    if (outcome instanceof Finding finding) {
      findings.add(finding);
    } else if (outcome != Outcome.ok()) {
      findings.addAll(outcome.findings());
    }
  }
}
