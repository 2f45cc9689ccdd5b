package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.reading.FurtherGoal;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.Reader;
import org.kpi4j.text.TimeFrame;

/** Reads any text as a goal, in each language and in the detected one. */
public final class StatementTarget {
  static final ImmutableList<Language> LANGUAGES =
      ImmutableList.of(Language.DUTCH, Language.ENGLISH, Language.UNDETERMINED);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Reader READER = Reader.standard().withFiscalYearStart(Month.APRIL);

  private StatementTarget() {}

  /** Loads all classes and tables first, so that no input has to wait for them. */
  public static void fuzzerInitialize() {
    LANGUAGES.forEach(language -> places(READER.readGoal("Cut churn to 5% by 2028", language)));
  }

  /**
   * Reads one text.
   *
   * @param data what the text is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Language language = data.pickValue(LANGUAGES);
    String text = Pieces.text(data, Vocabulary.GOALS, " ");
    GoalReading goal = READER.readGoal(text, language);
    places(goal);
    goal.draft(TODAY);
    goal.deadlineDay(TODAY);
    goal.times().forEach(time -> time.resolve(TODAY, Month.APRIL));
  }

  private static void places(GoalReading goal) {
    words(goal);
    amount(goal, goal.target());
    amount(goal, goal.baseline());
    time(goal, goal.deadline());
    time(goal, goal.start());
    time(goal, goal.reference());
    Check.inside(goal.text(), goal.frequency().map(TimeFrame.Recurrence::span));
    goal.amounts().forEach(amount -> Check.inside(goal.text(), amount.span()));
    goal.times().forEach(time -> Check.inside(goal.text(), time.span()));
    goal.furtherGoals().forEach(further -> places(goal, further));
  }

  private static void words(GoalReading goal) {
    phrase(goal, goal.directionWord());
    phrase(goal, goal.metric());
    phrase(goal, goal.lever());
    phrase(goal, goal.owner());
    phrase(goal, goal.population());
    phrase(goal, goal.reason());
    phrase(goal, goal.source());
    goal.vagueWords().forEach(word -> Check.inside(goal.text(), word.span()));
    goal.problems().forEach(problem -> Check.inside(goal.text(), problem.span()));
  }

  private static void places(GoalReading goal, FurtherGoal further) {
    Check.inside(goal.text(), further.span());
    amount(goal, further.target());
    amount(goal, further.baseline());
    phrase(goal, further.metric());
  }

  private static void phrase(GoalReading goal, Optional<Phrase> phrase) {
    Check.inside(goal.text(), phrase.map(Phrase::span));
    phrase.ifPresent(words -> Check.that(
        words.span().in(goal.text()).equals(words.text()), "words must be the text's own", words));
  }

  private static void amount(GoalReading goal, Optional<GoalAmount> amount) {
    Check.inside(goal.text(), amount.map(GoalAmount::span));
  }

  private static void time(GoalReading goal, Optional<TimeFrame> time) {
    Check.inside(goal.text(), time.map(TimeFrame::span));
  }
}
