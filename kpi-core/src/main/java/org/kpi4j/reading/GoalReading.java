package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.Language;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.TimeFrame;

/** What a statement of a goal says. What it does not say is empty. */
@ModelStyle
@Value.Immutable
public abstract class GoalReading {
  GoalReading() {}

  /** {@return the statement} */
  public abstract String text();

  /** {@return the language in which it was read} */
  public abstract Language language();

  /** {@return what is asked of the metric: what the words say or, where they say nothing, what the numbers say} */
  public abstract Optional<Movement> direction();

  /** {@return what the words alone ask of the metric} */
  public abstract Optional<Movement> statedDirection();

  /** {@return the word that asks it} */
  public abstract Optional<Phrase> directionWord();

  /** {@return the amount to reach or to change by} */
  public abstract Optional<GoalAmount> target();

  /** {@return the value from which the change starts} */
  public abstract Optional<GoalAmount> baseline();

  /** {@return the time at which the goal must be met} */
  public abstract Optional<TimeFrame> deadline();

  /**
   * {@return the event by which the goal must be met, with the word that leads to it: "before the audit"; empty when a date
   * or period is named}
   */
  public abstract Optional<Phrase> event();

  /** {@return whether the deadline is a period that must not have begun: "before 2028", not "by 2028"} */
  public abstract boolean isDeadlineBefore();

  /** {@return the time from which the goal holds} */
  public abstract Optional<TimeFrame> start();

  /** {@return the time with which the target is compared: "t.o.v. 2026"} */
  public abstract Optional<TimeFrame> reference();

  /** {@return how often it must be met} */
  public abstract Optional<TimeFrame.Recurrence> frequency();

  /** {@return by which means: the words after "via", "by", "through"} */
  public abstract Optional<Phrase> lever();

  /** {@return what is measured} */
  public abstract Optional<Phrase> metric();

  /** {@return for whom or where it is measured} */
  public abstract Optional<Phrase> population();

  /** {@return who must do it} */
  public abstract Optional<Phrase> owner();

  /** {@return why: the words from "zodat", "om … te", "so that", "in order to"} */
  public abstract Optional<Phrase> reason();

  /** {@return where the value is taken from: the words after "gemeten in", "tracked in"} */
  public abstract Optional<Phrase> source();

  /** {@return the words that leave open what would have to be measured, in the order of the text} */
  public abstract ImmutableList<VagueWord> vagueWords();

  /** {@return what else keeps the goal from being clear, in the order of the text} */
  public abstract ImmutableList<ReadingProblem> problems();

  /** {@return further goals, limits and service times, in the order of the text} */
  public abstract ImmutableList<FurtherGoal> furtherGoals();

  /** {@return what will have happened when the goal is met} */
  public abstract Achievement achievement();

  /** {@return whether the metric is a share by its own words: "foutpercentage", "conversion rate"} */
  public abstract boolean isShareMetric();

  /** {@return the number of words} */
  public abstract int wordCount();

  /** {@return the number of sentences; 0 for a text without words} */
  public abstract int sentenceCount();

  /** {@return every amount in the text, whatever part it plays} */
  public abstract ImmutableList<Amount> amounts();

  /** {@return every time in the text, whatever part it plays} */
  public abstract ImmutableList<TimeFrame> times();

  /** {@return the month in which the fiscal year starts, for times that speak of one} */
  public abstract Month fiscalYearStart();

  /**
   * {@return the last day on which the goal can be met; empty without a deadline}
   *
   * @param asOf the day on which the goal was set
   */
  public Optional<LocalDate> deadlineDay(LocalDate asOf) {
    return deadline().flatMap(time -> time.resolve(asOf, fiscalYearStart())).map(this::lastDay);
  }

  LocalDate lastDay(DateRange days) {
    return isDeadlineBefore() ? days.from().minusDays(1) : days.lastDay();
  }

  /**
   * {@return the KPI that the statement describes, and what it leaves open}
   *
   * @param asOf the day on which the goal was set
   */
  public GoalDraft draft(LocalDate asOf) {
    return new Drafting(this, asOf).draft();
  }

  /**
   * {@return the problems of one kind, in the order of the text}
   *
   * @param kind the kind
   */
  public ImmutableList<ReadingProblem> problems(ReadingProblem.Kind kind) {
    ImmutableList.Builder<ReadingProblem> found = ImmutableList.builder();
    for (ReadingProblem problem : problems()) {
      if (problem.kind() == kind) {
        found.add(problem);
      }
    }
    return found.build();
  }

  /**
   * {@return the vague words of one kind, in the order of the text}
   *
   * @param kind the kind
   */
  public ImmutableList<VagueWord> vagueWords(VagueWord.Kind kind) {
    ImmutableList.Builder<VagueWord> found = ImmutableList.builder();
    for (VagueWord word : vagueWords()) {
      if (word.kind() == kind) {
        found.add(word);
      }
    }
    return found.build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GoalReading}; text and language are required. */
  static final class Builder extends ImmutableGoalReading.Builder {
    Builder() {}
  }
}
