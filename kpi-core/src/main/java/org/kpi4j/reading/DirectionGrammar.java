package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;

/** What a clause asks of its metric: what its words say, weighed against its numbers, and what both leave unsaid. */
final class DirectionGrammar {
  private final Clause clause;
  private final StatedDirection words;
  private final AmountDirection numbers;
  private final ImpliedDirection implied;

  DirectionGrammar(Clause clause, StatedDirection words) {
    this.clause = clause;
    this.words = words;
    this.numbers = new AmountDirection(clause);
    this.implied = new ImpliedDirection(clause);
  }

  /** {@return the movement, from the words or else from the numbers} */
  @Nullable
  Movement direction() {
    Movement said = numbers.movement();
    if (words.isImproving() && said == null && isCounted()) {
      return Movement.ACHIEVE;
    }
    Movement stated = words.stated();
    if (stated == Movement.ACHIEVE && said == null && clause.amounts.target() == null) {
      Movement more = implied.comparative();
      return more == null ? stated : more;
    }
    if (stated != null && !(words.isImproving() && said != null)) {
      return stated == Movement.ACHIEVE && said != null ? said : stated;
    }
    return said == null ? implied() : said;
  }

  private @Nullable Movement implied() {
    Movement vague = implied.comparative();
    if (vague != null) {
      return vague;
    }
    return implied.achieves(words.isMaintained()) ? Movement.ACHIEVE : null;
  }

  /** "50 woningen verduurzamen": so many things are to be made better, not more of them. */
  private boolean isCounted() {
    Slot target = clause.amounts.target();
    return target != null
        && !words.isNoun()
        && target.leads(Role.A)
        && target.amount().kind() == Amount.Kind.NUMBER
        && clause.tokens.isWord(target.to())
        && clause.sentence.time(target.to()) < 0;
  }

  /** {@return whether nothing but "naar" or "to" says that the metric should move: "Fietsgebruik naar 45%"} */
  boolean isAimed() {
    Slot target = clause.amounts.target();
    return words.stated() == null
        && target != null
        && target.leads(Role.TO)
        && clause.amounts.baseline() == null
        && (clause.tokens.reads(target.lead() - 1, "naar")
            || clause.tokens.reads(target.lead() - 1, "to"))
        && !(clause.sentence.is(target.to(), Role.OF) && clause.sentence.isFree(target.to()))
        && !numbers.isBrought()
        && numbers.movement() == null;
  }
}
