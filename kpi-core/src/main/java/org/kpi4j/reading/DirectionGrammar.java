package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** What a clause asks of its metric: first what its verbs say, then its nouns and comparatives, last its numbers. */
final class DirectionGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final int from;
  private final int to;
  private final AmountRoles amounts;
  private int wordAt = -1;
  private @Nullable Movement stated;
  private double multiple;
  private int multipleAt = -1;
  private boolean improving;
  private boolean extra;
  private boolean maintained;
  private boolean noun;

  DirectionGrammar(Sentence sentence, Verbs verbs, int from, int to, AmountRoles amounts) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.from = from;
    this.to = to;
    this.amounts = amounts;
  }

  DirectionGrammar read() {
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

  /** {@return the movement, from the words or else from the numbers} */
  @Nullable
  Movement direction() {
    Movement numbers = numbers();
    if (stated != null && !(improving && numbers != null)) {
      return stated == Movement.ACHIEVE && numbers != null ? numbers : stated;
    }
    if (numbers != null) {
      return numbers;
    }
    Movement vague = comparative();
    if (vague != null) {
      return vague;
    }
    return achieves() ? Movement.ACHIEVE : null;
  }

  /** {@return whether nothing but "naar" or "to" says that the metric should move: "Fietsgebruik naar 45%"} */
  boolean isAimed() {
    Slot target = amounts.target();
    return stated == null
        && target != null
        && target.leads(Role.TO)
        && amounts.baseline() == null
        && (tokens.reads(target.lead() - 1, "naar") || tokens.reads(target.lead() - 1, "to"))
        && !(sentence.is(target.to(), Role.OF) && sentence.isFree(target.to()))
        && !isBrought()
        && numbers() == null;
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
      if (sentence.isFree(i) && tokens.width(i, Role.MOVE_PARTICLE) > 0 && !isPartOfName(i)) {
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

  /** {@return what the numbers say: from a lower to a higher value, a sign, a bound that something is brought above} */
  private @Nullable Movement numbers() {
    Slot target = amounts.target();
    Slot baseline = amounts.baseline();
    if (target == null) {
      return null;
    }
    if (baseline != null && !target.leads(Role.BY)) {
      boolean alike =
          target.amount().unit().isPresent() && baseline.amount().unit().isPresent();
      double difference = alike
          ? scaled(target) - scaled(baseline)
          : target.amount().value() - baseline.amount().value();
      return difference >= 0 ? Movement.INCREASE : Movement.DECREASE;
    }
    if (target.amount().isSigned() && !target.leads(Role.FROM)) {
      return target.amount().value() < 0 ? Movement.DECREASE : Movement.INCREASE;
    }
    if (target.amount().kind() == Amount.Kind.MULTIPLE) {
      return target.amount().value() >= 1 ? Movement.INCREASE : Movement.DECREASE;
    }
    return isBrought() ? bound(target.amount().comparison()) : null;
  }

  private static @Nullable Movement bound(Comparison comparison) {
    return switch (comparison) {
      case ABOVE, AT_LEAST -> Movement.INCREASE;
      case BELOW, AT_MOST -> Movement.DECREASE;
      default -> null;
    };
  }

  private boolean isBrought() {
    for (int i = from; i < to; i++) {
      if (tokens.at(i, Role.MOVE).value(Role.MOVE).equals("NONE") && verbs.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** One working day is more than four hours. */
  private static double scaled(Slot slot) {
    String unit = slot.amount().unit().map(Object::toString).orElse("");
    double factor = switch (unit) {
      case "ms" -> 0.001;
      case "min" -> 60;
      case "h" -> 3600;
      case "day" -> 86400;
      case "week" -> 604800;
      case "month" -> 2628000;
      default -> 1;
    };
    return slot.amount().value() * factor;
  }

  private @Nullable Movement comparative() {
    for (int i = from; i < to; i++) {
      boolean free = sentence.isFree(i) && sentence.amount(i) < 0;
      int quantity = tokens.width(i, Role.VAGUE);
      boolean many = quantity > 1 && tokens.at(i, Role.VAGUE).value(Role.VAGUE).equals("QUANTITY");
      if (free && many && (tokens.reads(i, "zo") || tokens.reads(i, "as"))) {
        return tokens.reads(i + 1, "weinig")
                || tokens.reads(i + 1, "few")
                || tokens.reads(i + 1, "little")
                || tokens.reads(i + 1, "laag")
                || tokens.reads(i + 1, "low")
                || tokens.reads(i + 1, "kort")
            ? Movement.DECREASE
            : Movement.INCREASE;
      }
      if (free
          && tokens.width(i, Role.COMPARATIVE) > 0
          && tokens.width(i, Role.COMPARISON) == 0
          && !sentence.is(i - 1, Role.OR)
          && !sentence.isNoLonger(i)) {
        return Slot.movement(tokens.at(i, Role.COMPARATIVE).value(Role.COMPARATIVE));
      }
      if (free && sentence.is(i, Role.EXTRA)) {
        return Movement.INCREASE;
      }
    }
    return null;
  }

  private boolean achieves() {
    if (amounts.target() != null && !maintained) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (sentence.isFree(i) && tokens.head(i).is(Role.EVIDENCE)) {
        return true;
      }
      boolean done = sentence.is(i, Role.COUNTED)
          || sentence.is(i, Role.STATE)
          || sentence.is(i, Role.ACTIVITY)
          || sentence.is(i, Role.BE);
      if (sentence.isFree(i) && done && (verbs.isVerb(i) || sentence.is(i, Role.BE))) {
        return true;
      }
    }
    return false;
  }
}
