package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Reads what stands beside the goal: a second goal, a limit, a time within which a service is done. */
final class FurtherGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;

  FurtherGrammar(NounPhrases nouns) {
    this.sentence = nouns.sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
  }

  void read(GoalReading.Builder reading, int split) {
    for (Amount amount : sentence.amounts) {
      int at = sentence.from(amount.span());
      boolean limits = sentence.part(at) == Part.LIMIT
          || (sentence.part(at) == Part.CLAUSE && sentence.time(at) >= 0);
      if (limits && amount.kind() != Amount.Kind.ORDINAL) {
        reading.furtherGoal(limit(amount, at));
      }
    }
    if (split < tokens.size()) {
      reading.furtherGoal(second(split + 1));
    }
  }

  /** A time is a service limit; another amount limits the metric that stands before it. */
  private FurtherGoal limit(Amount amount, int at) {
    FurtherGoal.Builder goal = FurtherGoal.builder().span(amount.span());
    goal.target(GoalAmount.builder()
        .value(amount.value())
        .unit(amount.unit())
        .kind(GoalAmount.Kind.LEVEL)
        .comparison(org.kpi4j.model.Comparison.AT_MOST)
        .span(amount.span())
        .build());
    boolean service = sentence.time(at) >= 0;
    if (!service) {
      goal.direction(Movement.MAINTAIN).metric(before(at));
    }
    return goal.build();
  }

  private Optional<Phrase> before(int at) {
    int end = endOfNouns(at);
    int start = end;
    while (start > end - 4 && isNoun(start - 1)) {
      start--;
    }
    return end > start ? Optional.of(sentence.phrase(start, end)) : Optional.empty();
  }

  private int endOfNouns(int at) {
    int end = at;
    while (end > 0 && !tokens.isWord(end - 1)) {
      end--;
    }
    while (end > 0
        && (tokens.width(end - 1, Role.COMPARISON) > 0
            || sentence.is(end - 1, Role.PREPOSITION)
            || sentence.is(end - 1, Role.A))) {
      end--;
    }
    return end;
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i)
        && !tokens.head(i).is(Role.MOVE)
        && !sentence.is(i, Role.WITHOUT)
        && !sentence.is(i, Role.THE);
  }

  private FurtherGoal second(int from) {
    Clause clause = new Clause(nouns, from, tokens.size());
    StatedDirection stated = new StatedDirection(clause).read();
    TargetGrammar targets = new TargetGrammar(clause, stated);
    return FurtherGoal.builder()
        .direction(Optional.ofNullable(new DirectionGrammar(clause, stated).direction()))
        .target(targets.target())
        .baseline(targets.baseline())
        .metric(new MetricGrammar(clause).read().metric())
        .span(sentence.span(from, tokens.size()))
        .build();
  }
}
