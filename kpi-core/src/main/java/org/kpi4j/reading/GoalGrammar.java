package org.kpi4j.reading;

import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Recognition;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Fills the slots of a goal, one grammar after the other; each takes its tokens away from the next. */
final class GoalGrammar {
  private final Recognition found;
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final NounPhrases nouns;
  private final Language language;
  private final Month fiscalYearStart;

  GoalGrammar(Recognition found, Language language, Month fiscalYearStart) {
    this.fiscalYearStart = fiscalYearStart;
    this.found = found;
    this.sentence = new Sentence(found);
    this.tokens = sentence.tokens;
    this.language = language;
    this.verbs = new Verbs(sentence, language.equals(Language.DUTCH));
    this.nouns = new NounPhrases(sentence, verbs);
  }

  GoalReading read() {
    GoalReading.Builder reading = begun();
    new PresentGrammar(sentence).claim();
    new NarrowingGrammar(sentence, nouns).claim();
    new ClauseGrammar(sentence, nouns).claim();
    sentence.claimHours();
    new TailGrammar(sentence, verbs.isVerbLast()).read(reading);
    TimeRoles times = new TimeRoles(sentence);
    times.read(reading);
    if (!times.hasDeadline()) {
      reading.event(new EventGrammar(sentence, nouns).read());
    }
    reading.population(new PopulationGrammar(sentence, nouns).read());
    int split = new SplitGrammar(sentence).split();
    clause(reading, new Clause(nouns, 0, split));
    new FurtherGrammar(nouns).read(reading, split);
    return counted(reading).build();
  }

  private GoalReading.Builder begun() {
    return GoalReading.builder()
        .text(found.text())
        .language(language)
        .fiscalYearStart(fiscalYearStart)
        .amounts(found.amounts())
        .times(found.times());
  }

  private void clause(GoalReading.Builder reading, Clause clause) {
    StatedDirection stated = new StatedDirection(clause).read();
    TargetGrammar targets = new TargetGrammar(clause, stated);
    Optional<GoalAmount> target = targets.target();
    MetricGrammar metrics = new MetricGrammar(clause).read();
    Optional<Phrase> metric = metrics.metric();
    reading.target(target).baseline(targets.baseline()).metric(metric).owner(metrics.owner());
    reading.statedDirection(Optional.ofNullable(stated.stated()));
    if (stated.wordAt() >= 0 && tokens.has(stated.wordAt())) {
      reading.directionWord(sentence.phrase(stated.wordAt(), stated.wordAt() + 1));
    }
    Movement movement = movement(new DirectionGrammar(clause, stated), metric, target);
    reading.direction(Optional.ofNullable(movement));
    new VagueGrammar(sentence, target.isPresent()).read(reading);
    reading.problems(
        new ProblemGrammar(sentence).read(found, metric.orElse(null), target.isPresent()));
    reading.achievement(
        new AchievementGrammar(sentence, verbs).read(target.orElse(null), movement));
    reading.isShareMetric(metric.isPresent() && isShare(metric.get()));
  }

  private static @Nullable Movement movement(
      DirectionGrammar direction, Optional<Phrase> metric, Optional<GoalAmount> target) {
    return direction.isAimed() ? aimed(metric, target) : direction.direction();
  }

  /** "Fietsgebruik naar 45%": who brings a metric to a value wants it better; a length of time is better short. */
  private static Movement aimed(Optional<Phrase> metric, Optional<GoalAmount> target) {
    boolean isBelow = target
        .map(GoalAmount::comparison)
        .filter(c -> c == Comparison.BELOW || c == Comparison.AT_MOST)
        .isPresent();
    if (isBelow || metric.isEmpty()) {
      return isBelow ? Movement.DECREASE : Movement.ACHIEVE;
    }
    MetricReading reading = MetricReader.standard().read(metric.get().text());
    boolean isTime = reading.shape() == Shape.DURATION && reading.direction().isEmpty();
    return isTime || reading.direction().equals(Optional.of(Direction.LOWER))
        ? Movement.DECREASE
        : Movement.INCREASE;
  }

  private boolean isShare(Phrase metric) {
    for (int i = sentence.from(metric.span()); i < sentence.to(metric.span()); i++) {
      if (tokens.head(i).is(Role.SHARE)) {
        return true;
      }
    }
    return false;
  }

  private GoalReading.Builder counted(GoalReading.Builder reading) {
    int words = 0;
    int sentences = 0;
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean word = tokens.isWord(i) || tokens.isNumber(i);
      words += word && !(tokens.isGlued(i - 1) && (tokens.isWord(i - 1) || tokens.isNumber(i - 1)))
          ? 1
          : 0;
      boolean end = tokens.isAnySymbol(i, ".!?") && !tokens.isGlued(i);
      sentences += end && open ? 1 : 0;
      open = word || (open && !end);
    }
    return reading.wordCount(words).sentenceCount(open ? sentences + 1 : sentences);
  }
}
