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
import org.kpi4j.rule.RuleInfo;

/**
 * Judges whether a KPI is SMART. Immutable: every step gives a new judge, and one judge may be used from several threads.
 *
 * <p>A judge runs the rules of {@link SmartRules} that are not {@link RuleInfo.Level#STRICT}; a rule that names a letter fails that
 * letter. Achievable takes the measurements of the past, where they are given.
 */
public final class SmartJudge {
  private static final ImmutableList<KpiRule> RULES = SmartRules.all().stream()
      .filter(rule -> rule.info().level() != RuleInfo.Level.STRICT)
      .filter(KpiRule.class::isInstance)
      .map(KpiRule.class::cast)
      .collect(ImmutableList.toImmutableList());
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).reversed();
  private static final SmartJudge STANDARD =
      new SmartJudge(Reader.standard(), SmartPolicy.standard(), Optional.empty());

  private final Reader reader;
  private final SmartPolicy policy;
  private final Optional<Series> history;

  private SmartJudge(Reader reader, SmartPolicy policy, Optional<Series> history) {
    this.reader = reader;
    this.policy = policy;
    this.history = history;
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
    return new SmartJudge(reader, other, history);
  }

  /**
   * {@return a judge that reads texts with this reader}
   *
   * @param other the reader
   */
  public SmartJudge reading(Reader other) {
    return new SmartJudge(other, policy, history);
  }

  /**
   * {@return a judge that knows what was measured of the metric at hand}
   *
   * @param series the measurements
   */
  public SmartJudge withHistory(Series series) {
    return new SmartJudge(reader, policy, Optional.of(series));
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
    return judge(reader.readGoal(statement, language), asOf);
  }

  /**
   * Judges a sentence that has been read.
   *
   * @param reading what the sentence says
   * @param asOf the day on which it is judged; without one, whatever depends on today stays open
   * @return the verdict
   */
  public SmartVerdict judge(GoalReading reading, Optional<LocalDate> asOf) {
    Kpi.Builder kpi = Kpi.builder().id("statement");
    history.ifPresent(series -> kpi.metric(series.metric()));
    Catalog.Builder catalog = Catalog.builder();
    history.ifPresent(catalog::series);
    return judge(kpi.build(), reading, catalog.build(), asOf);
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
    return judge(kpi, reader.readGoal(kpi.statement().orElse(""), language), catalog, asOf);
  }

  private SmartVerdict judge(
      Kpi kpi, GoalReading reading, Catalog catalog, Optional<LocalDate> asOf) {
    JudgeContext context = new JudgeContext(catalog, asOf, reader, reading, policy);
    Stated goal = new Stated(kpi, reading, context);
    ImmutableList<Finding> findings = findings(kpi, context);
    SmartVerdict.Builder verdict = SmartVerdict.builder()
        .language(reading.language())
        .letters(LetterJudgements.of(goal, findings))
        .addAllFindings(findings);
    return verdict
        .criteria(ValueJudgements.of(goal, verdict.rewrite("").build()))
        .rewrite(Rewrite.of(goal, findings))
        .build();
  }

  private static ImmutableList<Finding> findings(Kpi kpi, JudgeContext context) {
    List<Finding> findings = new ArrayList<>();
    for (KpiRule rule : RULES) {
      findings.addAll(rule.check(kpi, context).findings());
    }
    return ImmutableList.sortedCopyOf(WORST_FIRST, findings);
  }
}
