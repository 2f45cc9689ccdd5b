package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Tells results, verifiable states and activities apart. */
final class AchievementGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final AbsoluteGrammar absolutes;
  private final int firstMore;
  private final boolean isSaid;

  AchievementGrammar(Sentence sentence, Verbs verbs) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.absolutes = new AbsoluteGrammar(sentence);
    this.firstMore = firstMore();
    this.isSaid = isSaid();
  }

  Achievement read(@Nullable GoalAmount target, @Nullable Movement direction) {
    if (target != null) {
      boolean isWork = target.kind() == GoalAmount.Kind.COUNT && isWorkCounted();
      return isWork ? Achievement.ACTIVITY : Achievement.RESULT;
    }
    if (isEvidence() || absolutes.isNoneLeft()) {
      return Achievement.END_STATE;
    }
    if (absolutes.everybody().isPresent()) {
      return Achievement.RESULT;
    }
    if (isDoneForEach()) {
      return Achievement.END_STATE;
    }
    if (isWork(direction)) {
      return Achievement.ACTIVITY;
    }
    return isMovement(direction) ? Achievement.RESULT : Achievement.NONE;
  }

  /** "Hold 6 focus groups": so many things done, unless they are won. */
  private boolean isWorkCounted() {
    return has(Role.COUNTED, "ACT")
        || isHeld()
        || isHadDone()
        || ((isDone() || has(Role.ACTIVITY, "")) && !has(Role.COUNTED, "WIN"));
  }

  private boolean isWork(@Nullable Movement direction) {
    return has(Role.ACTIVITY, "") || has(Role.COUNTED, "ACT") || (direction == null && isDone());
  }

  private static boolean isMovement(@Nullable Movement direction) {
    return direction == Movement.INCREASE
        || direction == Movement.DECREASE
        || direction == Movement.MAINTAIN;
  }

  /** "Digitise the archive", "20 posters ontwerpen": a verb that only its form and place show. */
  private boolean isDone() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.isFree(i) && verbs.isDoing(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Hold six focus groups". */
  private boolean isHeld() {
    return has(Role.MOVE, "MAINTAIN");
  }

  /** "Every team has a deputy", "hold a talk with each of them": anyone can check it, unless the words leave open what it is. */
  private boolean isDoneForEach() {
    boolean did = has(Role.COUNTED, "ACT") || isHeld();
    for (int i = 0; i < tokens.size(); i++) {
      did |= sentence.is(i, Role.HAVE);
      boolean open = tokens.width(i, Role.VAGUE) > 0 || tokens.width(i, Role.SOFT) > 0;
      if (open && sentence.isFree(i)) {
        return false;
      }
    }
    return did && absolutes.isOfEach();
  }

  /** "Have 15 managers attend the course". */
  private boolean isHadDone() {
    boolean have = tokens.reads(0, "have") || tokens.reads(0, "let") || tokens.reads(0, "laat");
    for (int i = 1; have && i < tokens.size(); i++) {
      if (tokens.word(i).value(Role.COUNTED).equals("ACT")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Role role, String value) {
    Word separated = verbs.separated().map(Separated::meaning).orElse(Word.UNKNOWN);
    if (separated.is(role) && (value.isEmpty() || separated.value(role).equals(value))) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean free = sentence.isFree(i) || sentence.part(i) == Sentence.Part.VERB;
      if (free
          && tokens.width(i, role) > 0
          && (value.isEmpty() || tokens.at(i, role).value(role).equals(value))
          && (verbs.isVerb(i) || tokens.width(i, role) > 1)) {
        return true;
      }
    }
    return false;
  }

  /** A verb of finishing, or a noun that proves a state, with nothing that is merely begun. */
  private boolean isEvidence() {
    boolean evidence = false;
    boolean state =
        verbs.separated().filter(found -> found.meaning().is(Role.STATE)).isPresent();
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.isFree(i) || sentence.part(i) == Sentence.Part.VERB) {
        evidence |= tokens.head(i).is(Role.EVIDENCE);
        state |= isPredicate(i);
        state |= verbs.isStateParticiple(i);
        state |= isState(i) && !isParticle(i) && (isStateVerb(i) || isParticiple(i));
      }
    }
    return (evidence && !has(Role.ACTIVITY, "") && !has(Role.IMPROVE, "")) || state;
  }

  /** "Meer omzet halen", "more applications accepted": behind a comparative nothing has an end. */
  private boolean isState(int i) {
    return sentence.is(i, Role.STATE)
        && tokens.word(i).value(Role.STATE).isEmpty()
        && i < firstMore;
  }

  /** "The mailbox is empty", "alle winkels zijn over op het nieuwe systeem". */
  private boolean isPredicate(int i) {
    return tokens.width(i, Role.STATE) > 0
        && tokens.at(i, Role.STATE).value(Role.STATE).equals("IS")
        && !sentence.is(i - 1, Role.MODAL)
        && isSaid;
  }

  private boolean isSaid() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.is(i, Role.BE) && !sentence.is(i, Role.HAVE)) {
        return true;
      }
    }
    return false;
  }

  /** "Live more mindfully" is lived, not switched on; "accept more applications" has no end. */
  private boolean isStateVerb(int i) {
    return verbs.isVerb(i)
        && !sentence.is(i, Role.STATIVE)
        && !sentence.is(i + 1, Role.COMPARATIVE);
  }

  private int firstMore() {
    int i = 0;
    while (i < tokens.size() && !(sentence.isFree(i) && sentence.is(i, Role.COMPARATIVE))) {
      i++;
    }
    return i;
  }

  /** "Kick off": a word that only makes the verb before it an activity. */
  private boolean isParticle(int i) {
    return i > 0 && tokens.width(i - 1, Role.ACTIVITY) > 1;
  }

  private boolean isParticiple(int i) {
    char last = tokens.text().charAt(tokens.end(i) - 1);
    boolean ending = last == 'd' || (verbs.isVerbLast() && (last == 't' || last == 'n'));
    return (ending && !tokens.isAnySymbol(i + 1, "-"))
        || tokens.reads(i, "off")
        || (i > 0 && tokens.reads(i, "live") && !sentence.is(i + 1, Role.OUR));
  }
}
