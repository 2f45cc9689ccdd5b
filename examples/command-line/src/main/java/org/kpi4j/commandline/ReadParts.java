package org.kpi4j.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.message.Argument;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Language;
import org.kpi4j.reading.FurtherGoal;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.Reader;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.TimeFrame;

/** Lists what was understood of a statement, in the order of its words. */
final class ReadParts {
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> ReadParts.class.getResourceAsStream(name));
  private final String text;
  private final Language language;
  private final LocalDate asOf;
  private final List<ReadPart> parts = new ArrayList<>();

  private ReadParts(String text, Language language, LocalDate asOf) {
    this.text = text;
    this.language = language;
    this.asOf = asOf;
  }

  static List<ReadPart> of(GoalReading goal, Language language, LocalDate asOf) {
    ReadParts parts = new ReadParts(goal.text(), language, asOf);
    parts.addGoal(goal);
    parts.addPhrases(goal);
    goal.furtherGoals().forEach(parts::add);
    goal.vagueWords().forEach(parts::add);
    goal.problems().forEach(parts::add);
    parts.parts.sort(Comparator.comparingInt(part -> part.span().start()));
    return parts.parts;
  }

  static String word(String key, Language language, Object... arguments) {
    return MESSAGES.message("read." + key, arguments).in(language);
  }

  private void addGoal(GoalReading goal) {
    addTime('T', "deadline", goal.deadline());
    addTime('F', "frequency", goal.frequency());
    addTime('C', "reference", goal.reference());
    goal.start().ifPresent(t -> parts.add(new ReadPart('S', say("start"), from(t), t.span())));
    goal.directionWord().ifPresent(word -> addDirection(goal, word));
    goal.baseline()
        .ifPresent(a -> parts.add(new ReadPart('B', say("baseline"), quantity(a), a.span())));
    goal.target().ifPresent(a -> parts.add(new ReadPart('A', say("target"), say(a), a.span())));
  }

  private void addPhrases(GoalReading goal) {
    addPhrase('M', "metric", goal.metric());
    addPhrase('P', "population", goal.population());
    addPhrase('L', "lever", goal.lever());
    addPhrase('O', "owner", goal.owner());
    addPhrase('R', "reason", goal.reason());
    addPhrase('Q', "source", goal.source());
  }

  private void addDirection(GoalReading goal, Phrase word) {
    String move = goal.direction().map(m -> say("move." + lower(m))).orElse(word.text());
    parts.add(new ReadPart('D', say("direction"), move, word.span()));
  }

  private void addTime(char mark, String label, Optional<? extends TimeFrame> time) {
    time.ifPresent(t -> parts.add(new ReadPart(mark, say(label), say(t), t.span())));
  }

  private void addPhrase(char mark, String label, Optional<Phrase> phrase) {
    phrase.ifPresent(p -> parts.add(new ReadPart(mark, say(label), p.text(), p.span())));
  }

  private void add(FurtherGoal goal) {
    String value = goal.target().map(this::say).orElse("");
    parts.add(new ReadPart('2', say("further"), value, goal.span()));
  }

  private void add(VagueWord word) {
    parts.add(new ReadPart('?', say("vague"), word.text(), word.span()));
  }

  private void add(ReadingProblem problem) {
    String value = problem.text() + " (" + say("problem." + lower(problem.kind())) + ")";
    parts.add(new ReadPart('!', say("problem"), value, problem.span()));
  }

  private String say(GoalAmount amount) {
    return quantity(amount) + " (" + say("kind." + lower(amount.kind())) + ")";
  }

  private String quantity(GoalAmount amount) {
    return Argument.of(amount.quantity()).in(language);
  }

  /** {@return the author's words for a time, and the last day that they mean} */
  private String say(TimeFrame time) {
    String words = time.span().in(text);
    return days(time).map(days -> say("until", words, days.lastDay())).orElse(words);
  }

  private String from(TimeFrame time) {
    String words = time.span().in(text);
    return days(time).map(days -> say("from", words, days.from())).orElse(words);
  }

  private Optional<DateRange> days(TimeFrame time) {
    return time.resolve(asOf, Reader.standard().fiscalYearStart());
  }

  private String say(String key, Object... arguments) {
    return word(key, language, arguments);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
