package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** What a clause says of the movement of its metric: first by its verbs, then by its particles and nouns. */
final class StatedDirection {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final AmountRoles amounts;
  private final int from;
  private final int to;
  private int wordAt = -1;
  private @Nullable Movement stated;
  private double multiple;
  private int multipleAt = -1;
  private boolean improving;
  private boolean extra;
  private boolean maintained;
  private boolean noun;

  StatedDirection(Clause clause) {
    this.sentence = clause.sentence;
    this.tokens = clause.tokens;
    this.verbs = clause.verbs;
    this.amounts = clause.amounts;
    this.from = clause.from;
    this.to = clause.to;
  }

  StatedDirection read() {
    multiples();
    if (stated == null && verbs.isVerbLast()) {
      separated();
    }
    if (stated == null) {
      verbs();
    }
    if (stated == null) {
      particles();
    }
    if (stated == null) {
      maintaining();
    }
    if (stated == null) {
      nouns();
    }
    if (stated == null) {
      beside();
    }
    return this;
  }

  /** {@return what the words say; null when they say nothing} */
  @Nullable
  Movement stated() {
    return stated;
  }

  /** {@return the token of the word that says it; -1 when there is none} */
  int wordAt() {
    return wordAt;
  }

  /** {@return how many times the metric is multiplied by a verb; 0 when it is not} */
  double multiple() {
    return multiple;
  }

  int multipleAt() {
    return multipleAt;
  }

  /** {@return whether the verb makes its amount a change: save, add} */
  boolean isExtra() {
    return extra;
  }

  boolean isNoun() {
    return noun;
  }

  /** {@return whether the word asks for better, not for more} */
  boolean isImproving() {
    return improving;
  }

  /** {@return whether the verb keeps the metric where it is} */
  boolean isMaintained() {
    return maintained;
  }

  private void multiples() {
    for (int i = from; i < to; i++) {
      if (sentence.isFree(i)
          && tokens.word(i).number(Role.MULTIPLY) > 0
          && sentence.is(i, Role.MOVE)
          && (verbs.isVerb(i) || i == from)) {
        multiple = tokens.word(i).number(Role.MULTIPLY);
        multipleAt = i;
        say(i, Slot.movement(tokens.word(i).value(Role.MOVE)));
        return;
      }
    }
  }

  private void verbs() {
    for (int i = from; i < to && stated == null; i++) {
      int width = sentence.isFree(i) ? tokens.width(i, Role.MOVE) : 0;
      Word word = tokens.at(i, Role.MOVE);
      if (width > 0 && (width > 1 || verbs.isVerb(i)) && !verbs.isAfterShare(i)) {
        verb(i, width, word);
      }
    }
  }

  /** "Schroef de productie op": the particle at the end says which verb it is. */
  private void separated() {
    Separated found = verbs.separated().orElse(null);
    if (found == null || found.verb() < from || found.particle() >= to) {
      return;
    }
    if (found.meaning().is(Role.MOVE)) {
      verb(found.verb(), 1, found.meaning());
    }
    sentence.claim(found.particle(), found.particle() + 1, Sentence.Part.VERB);
  }

  private void verb(int i, int width, Word word) {
    Movement movement = Slot.movement(word.value(Role.MOVE));
    if (movement != Movement.INCREASE && movement != Movement.DECREASE) {
      return;
    }
    extra = word.is(Role.EXTRA);
    improving = word.is(Role.IMPROVE);
    boolean raised =
        movement == Movement.INCREASE && !word.is(Role.INTRANSITIVE) && isMoneyRaised(i);
    say(i, raised ? Movement.ACHIEVE : movement);
    sentence.claim(i, i + width, Sentence.Part.VERB);
  }

  /** "Raise $5 million in grants" asks for money, not for more of a metric. */
  private boolean isMoneyRaised(int i) {
    Slot target = amounts.target();
    return tokens.reads(i, "raise")
        && target != null
        && target.lead() == i + 1
        && target.amount().kind() == Amount.Kind.CURRENCY;
  }

  private void particles() {
    for (int i = from; i < to; i++) {
      boolean moves = sentence.isFree(i) && tokens.width(i, Role.MOVE_PARTICLE) > 0;
      if (moves && !isPartOfName(i) && !sentence.isVerbParticle(i)) {
        say(i, Slot.movement(tokens.at(i, Role.MOVE_PARTICLE).value(Role.MOVE_PARTICLE)));
        sentence.claim(i, i + tokens.width(i, Role.MOVE_PARTICLE), Sentence.Part.VERB);
        return;
      }
    }
  }

  private boolean isPartOfName(int i) {
    return (tokens.isGlued(i) && tokens.isAnySymbol(i + 1, "-/"))
        || (tokens.isGlued(i - 1) && tokens.isAnySymbol(i - 1, "-/"));
  }

  private void maintaining() {
    for (int i = from; i < to; i++) {
      int width = sentence.isFree(i) ? tokens.width(i, Role.MOVE) : 0;
      if (width > 0
          && tokens.at(i, Role.MOVE).value(Role.MOVE).equals("MAINTAIN")
          && verbs.isVerb(i)
          && !isHeldThing(i)) {
        boolean longer = amounts.target() == null && sentence.is(i - 1, Role.COMPARATIVE);
        maintained = !longer;
        say(i, longer ? Movement.INCREASE : Movement.MAINTAIN);
        return;
      }
    }
  }

  /** "Hold six focus groups" keeps nothing where it is. */
  private boolean isHeldThing(int i) {
    boolean hold = tokens.reads(i, "hold")
        || tokens.reads(i, "holds")
        || tokens.reads(i, "houden")
        || tokens.reads(i, "houdt")
        || tokens.reads(i, "houd");
    Slot target = amounts.target();
    return hold
        && target != null
        && (target.lead() == i + 1 || (target.from() < i && target.leads(Role.A)))
        && target.amount().kind() == Amount.Kind.NUMBER
        && target.amount().comparison() == Comparison.EXACTLY
        && tokens.isWord(target.to())
        && sentence.time(target.to()) < 0;
  }

  private void nouns() {
    Slot target = amounts.target();
    if (target != null && target.change() != null) {
      noun = true;
      stated = target.change();
      wordAt = target.to();
      return;
    }
    for (int i = from; i < to; i++) {
      Word head = sentence.isFree(i) ? tokens.head(i) : Word.UNKNOWN;
      if (head.is(Role.MOVE_NOUN) && !isModifier(i)) {
        noun = true;
        improving = head.is(Role.IMPROVE);
        say(i, Slot.movement(head.value(Role.MOVE_NOUN)));
        return;
      }
    }
  }

  /** "growth team": a noun of change before another noun. */
  private boolean isModifier(int i) {
    return !verbs.isVerbLast()
        && tokens.isWord(i + 1)
        && (tokens.word(i + 1).isUnknown() || sentence.is(i + 1, Role.OWNER));
  }

  private void beside() {
    for (int i = from; i < to && stated == null; i++) {
      boolean achieving = sentence.isFree(i)
          && tokens.at(i, Role.MOVE).value(Role.MOVE).equals("ACHIEVE")
          && verbs.isVerb(i);
      if (achieving) {
        say(i, Movement.ACHIEVE);
      }
    }
  }

  private void say(int i, @Nullable Movement movement) {
    stated = movement;
    wordAt = i;
  }
}
