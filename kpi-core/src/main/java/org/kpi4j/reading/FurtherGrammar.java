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
  private final Verbs verbs;
  private final NounPhrases nouns;

  FurtherGrammar(Sentence sentence, Verbs verbs, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
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
    int lead = at;
    while (lead > 0 && !tokens.isWord(lead - 1)) {
      lead--;
    }
    int end = lead;
    while (end > 0
        && (tokens.width(end - 1, Role.COMPARISON) > 0
            || sentence.is(end - 1, Role.PREPOSITION)
            || sentence.is(end - 1, Role.A))) {
      end--;
    }
    int start = end;
    while (start > 0
        && tokens.isWord(start - 1)
        && tokens.head(start - 1).is(Role.MOVE) == false
        && !sentence.is(start - 1, Role.WITHOUT)
        && !sentence.is(start - 1, Role.THE)
        && start > end - 4) {
      start--;
    }
    return end > start ? Optional.of(sentence.phrase(start, end)) : Optional.empty();
  }

  private FurtherGoal second(int from) {
    int to = tokens.size();
    AmountRoles amounts = new AmountRoles(sentence, from, to).read();
    DirectionGrammar direction = new DirectionGrammar(sentence, verbs, from, to, amounts).read();
    TargetGrammar targets = new TargetGrammar(sentence, amounts, direction, verbs, nouns);
    return FurtherGoal.builder()
        .direction(Optional.ofNullable(direction.direction()))
        .target(targets.target())
        .baseline(targets.baseline())
        .metric(
            new MetricGrammar(sentence, verbs, nouns, amounts, from, to).read().metric())
        .span(sentence.span(from, to))
        .build();
  }
}
