package org.kpi4j.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Ending;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/** Tells verbs from the nouns that are written like them, by where they stand. */
final class Verbs {
  private static final Role[] VERBS = {
    Role.MOVE,
    Role.COUNTED,
    Role.ACTIVITY,
    Role.IMPROVE,
    Role.STATE,
    Role.VERB,
    Role.MULTIPLY,
    Role.SERVICE
  };

  private static final RoleSet ANY_VERB = RoleSet.of(VERBS);
  private static final String[] ENGLISH_INFLECTIONS = {"s", "ed", "ing"};

  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;
  private final VerbForms forms;
  private final Participles participles;
  private @Nullable Separated separated;
  private boolean isSought;

  Verbs(Sentence sentence, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbLast = verbLast;
    this.forms = new VerbForms(sentence, verbLast);
    this.participles = new Participles(sentence, forms.words(), verbLast);
  }

  /** {@return the verb whose particle stands apart from it, in Dutch} */
  Optional<Separated> separated() {
    return Optional.ofNullable(found());
  }

  private @Nullable Separated found() {
    if (verbLast && !isSought) {
      separated = new SeparableVerbs(sentence).find().orElse(null);
      isSought = true;
    }
    return separated;
  }

  boolean isVerbLast() {
    return verbLast;
  }

  /** {@return whether a token can be a verb at all} */
  boolean hasVerbRole(int i) {
    if (!tokens.word(i).mayStart(ANY_VERB)) {
      return isBorrowedVerb(i);
    }
    for (Role role : VERBS) {
      if (tokens.width(i, role) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "genereert", "digitaliseren": verbs that Dutch has borrowed. */
  private boolean isBorrowedVerb(int i) {
    boolean unknown = verbLast
        && tokens.isWord(i)
        && tokens.word(i).isUnknown()
        && tokens.end(i) - tokens.start(i) > 6;
    return unknown && tokens.ends(i, Ending.BORROWED_VERB);
  }

  boolean isVerb(int i) {
    if (!hasVerbRole(i)) {
      boolean audits =
          i == 0 && sentence.is(i, Role.EVIDENCE) && forms.objects().isCountedObject(1);
      return audits
          || isSeparated(i)
          || (tokens.word(i).isUnknown() && !isPartOfName(i) && forms.isVerb(i, isOpening(i)));
    }
    if (isPartOfName(i)
        || (sentence.is(i, Role.EVIDENCE) && !(i == 0 && forms.objects().isCountedObject(1)))
        || isNoun(i)
        || (sentence.is(i, Role.OWNER) && !isOpening(i))) {
      return false;
    }
    return verbLast
        ? !isAfterArticle(i) || isNominal(i)
        : isOpening(i)
            || isFinite(i)
            || isAfterSubjects(i)
            || forms.subjects().isAfterShare(i)
            || forms.subjects().isShareBefore(i - 1);
  }

  /** "lost 90% van de verzoeken op": a verb that its particle shows. */
  private boolean isSeparated(int i) {
    Separated found = found();
    return found != null && found.verb() == i;
  }

  /** "Verkoop per vierkante meter", "Review of the contract": what has something is no verb; nor is what goes up. */
  private boolean isNoun(int i) {
    return isOwning(i) || isMoved(i);
  }

  /** "Visits up 20%". */
  private boolean isMoved(int i) {
    return i == 0
        && !verbLast
        && tokens.ends(i, "s")
        && sentence.is(i + 1, Role.MOVE_PARTICLE)
        && sentence.startsAmount(i + 2);
  }

  private boolean isOwning(int i) {
    boolean has =
        sentence.is(i + 1, Role.PER) || tokens.reads(i + 1, "van") || tokens.reads(i + 1, "of");
    return has
        && i == 0
        && !sentence.is(i, Role.MOVE)
        && sentence.time(i + 1) < 0
        && sentence.amount(i + 2) < 0;
  }

  /** {@return whether a token is a verb that asks to do something with what stands beside it, though no table says what that is} */
  boolean isDoing(int i) {
    boolean vague = !hasVerbRole(i) || sentence.is(i, Role.VERB) || sentence.is(i, Role.SERVICE);
    return vague
        && tokens.isWord(i)
        && !sentence.is(i, Role.MODAL)
        && !sentence.is(i, Role.BE)
        && !sentence.is(i, Role.STATIVE)
        && isVerb(i)
        && (forms.isAsked(i, isOpening(i)) || sentence.is(i + 1, Role.WE));
  }

  private boolean isPartOfName(int i) {
    boolean before = tokens.isSymbol(i - 1, '-') && tokens.isGlued(i - 1) && tokens.isGlued(i - 2);
    boolean behind = tokens.isSymbol(i + 1, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    return before || behind;
  }

  /** "het verlagen van": an infinitive with an article. */
  boolean isNominal(int i) {
    return verbLast
        && tokens.reads(i - 1, "het")
        && sentence.is(i + 1, Role.OF)
        && sentence.amount(i + 2) < 0;
  }

  /** {@return how many tokens the verb at a token takes} */
  int width(int i) {
    int width = 1;
    for (Role role : VERBS) {
      width = Math.max(width, tokens.width(i, role));
    }
    return width > 1 || verbLast ? width : forms.objects().particle(i) - i;
  }

  private boolean isAfterArticle(int i) {
    return sentence.is(i - 1, Role.THE)
        || sentence.is(i - 1, Role.A)
        || sentence.is(i - 1, Role.AVERAGE);
  }

  /** The first word of a clause, or the word behind "to", a modal, a pronoun, an adverb or another opening. */
  private boolean isOpening(int i) {
    int before = i - 1;
    return before < 0
        || sentence.isBreak(before)
        || tokens.isAnySymbol(before, ":,–—")
        || (sentence.is(before, Role.INFINITIVE) && sentence.amount(i) < 0)
        || sentence.is(before, Role.MODAL)
        || sentence.is(before, Role.WE)
        || (sentence.is(before, Role.AND) && sentence.isFree(before) && isObjectAhead(i))
        || sentence.is(before, Role.FILLER)
        || sentence.time(before) >= 0
        || tokens.width(before, Role.ESCAPE) > 0
        || (sentence.is(before, Role.VAGUE) && isOpeningAdverb(before))
        || endsEscape(before);
  }

  private boolean endsEscape(int before) {
    return tokens.width(before - 1, Role.ESCAPE) == 2
        || tokens.width(before - 1, Role.MODAL) == 2
        || tokens.width(before - 2, Role.MODAL) == 3;
  }

  private boolean isOpeningAdverb(int i) {
    return i == 0 || tokens.text().regionMatches(true, tokens.end(i) - 2, "ly", 0, 2);
  }

  private boolean isObjectAhead(int i) {
    return tokens.isWord(i + 1) || sentence.amount(i + 1) >= 0;
  }

  /** "signs", "falls": a third person whose object, amount or particle follows. */
  private boolean isFinite(int i) {
    if (sentence.amount(i - 1) >= 0 && sentence.time(i - 1) < 0) {
      return false;
    }
    char last = Character.toLowerCase(tokens.text().charAt(tokens.end(i) - 1));
    boolean object = (sentence.startsAmount(i + 1) && !isOrdinal(i + 1))
        || sentence.is(i + 1, Role.THE)
        || sentence.is(i + 1, Role.OUR)
        || tokens.reads(i + 1, "by")
        || sentence.is(i + 1, Role.MOVE_PARTICLE)
        || tokens.width(i + 1, Role.COMPARISON) > 0
        || (sentence.is(i + 1, Role.FROM) && sentence.amount(i + 2) >= 0)
        || (sentence.is(i + 1, Role.TO) && sentence.amount(i + 2) >= 0);
    boolean person =
        last == 's' || sentence.is(i, Role.INTRANSITIVE) || sentence.is(i - 1, Role.BE);
    return person && (object || sentence.is(i - 1, Role.OWNER));
  }

  private boolean isOrdinal(int i) {
    return sentence.amounts.get(sentence.amount(i)).kind() == Amount.Kind.ORDINAL;
  }

  /** {@return whether the verb says what so many of them do: "two out of three members renew"} */
  boolean isAfterShare(int i) {
    return forms.subjects().isAfterShare(i);
  }

  /** "customers use the portal", "orders ship within a day": a base form right behind a plural. */
  private boolean isAfterSubjects(int i) {
    boolean subject = sentence.isFree(i - 1) || sentence.part(i - 1) == Sentence.Part.OWNER;
    return subject
        && tokens.isWord(i - 1)
        && !(hasVerbRole(i - 1) && isOpening(i - 1))
        && !forms.words().ends(i, ENGLISH_INFLECTIONS)
        && forms.words().isPlural(i - 1)
        && (sentence.is(i + 1, Role.THE)
            || sentence.is(i + 1, Role.A)
            || sentence.is(i + 1, Role.OUR)
            || sentence.is(i + 1, Role.PREPOSITION)
            || sentence.startsAmount(i + 1)
            || isSubject(i - 1)
            || sentence.time(i + 1) >= 0
            || sentence.isBreak(i + 1));
  }

  /** "All employees", "our drivers": a plural of which something is said. */
  private boolean isSubject(int i) {
    boolean definite = sentence.is(i - 1, Role.THE) || sentence.is(i - 1, Role.OUR);
    return definite && tokens.isWord(i + 2);
  }

  /** {@return whether a word says in which state something is: "gekeurd", "disconnected"} */
  boolean isStateParticiple(int i) {
    return participles.isState(i);
  }
}
