package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Knows verbs in no table by the subject that stands before them: "80% of customers recommend us", "Elke klant wacht hooguit 5 minuten". */
final class SubjectVerbs {
  private final Sentence sentence;
  private final Tokens tokens;
  private final WordForms words;
  private final VerbObjects objects;
  private final boolean verbLast;

  SubjectVerbs(VerbObjects objects, WordForms words, boolean verbLast) {
    this.sentence = objects.sentence;
    this.tokens = sentence.tokens;
    this.words = words;
    this.objects = objects;
    this.verbLast = verbLast;
  }

  /** {@return whether an unknown word is a verb behind its subject} */
  boolean isVerb(int i) {
    if (isAfterShare(i)) {
      return true;
    }
    return verbLast ? isBesideWe(i) || isSecond(i) : isAfterSubjects(i) || isThirdPerson(i);
  }

  /** "95% van de leerlingen slaagt", "80% of customers recommend us": what so many of them do. */
  boolean isAfterShare(int i) {
    boolean form = verbLast
        ? words.ends(i, WordForms.FINITE) && !words.isNoun(i)
        : !words.isPlural(i) && words.isPlural(i - 1);
    boolean noun = tokens.isWord(i - 1)
        && !tokens.word(i - 1).isAny(VerbObjects.DETERMINER)
        && !(verbLast && words.ends(i - 1, WordForms.E))
        && sentence.amount(i - 1) < 0;
    boolean closes = verbLast
        ? words.ends(i, WordForms.EN) && sentence.isClosing(i + 1)
        : sentence.isBreak(i + 1);
    return form && noun && !closes && !sentence.is(i, Role.PREPOSITION) && isShareBefore(i - 1);
  }

  boolean isShareBefore(int noun) {
    if (!tokens.isWord(noun) || (!verbLast && !words.isPlural(noun))) {
      return false;
    }
    int i = noun - 1;
    while (i > noun - 4 && tokens.isWord(i) && !sentence.is(i, Role.OF) && sentence.amount(i) < 0) {
      i--;
    }
    boolean of = sentence.is(i, Role.OF) && sentence.amount(i) < 0;
    int k = sentence.amount(of ? i - 1 : i);
    return k >= 0
        && sentence.amounts.get(k).kind() == Amount.Kind.PERCENT
        && (of || sentence.amounts.get(k).isFraction());
  }

  /** "schroeven we", "we schroeven": a word beside the subject that is no noun. */
  private boolean isBesideWe(int i) {
    boolean before = sentence.is(i + 1, Role.WE) && words.ends(i, WordForms.FINITE);
    boolean behind = sentence.is(i - 1, Role.WE)
        && words.ends(i, WordForms.EN)
        && objects.opensObject(i + 1, true);
    return before || behind;
  }

  /** "customers recommend our app": an unknown word between a plural and an article. */
  private boolean isAfterSubjects(int i) {
    return tokens.isWord(i - 1)
        && words.isPlural(i - 1)
        && !words.isPlural(i)
        && tokens.word(i + 1).isAny(VerbObjects.DETERMINER)
        && sentence.amount(i + 1) < 0;
  }

  /** "The council installs 600 charging points": an unknown word in -s between a single subject and so many things. */
  private boolean isThirdPerson(int i) {
    boolean subject = tokens.isWord(i - 1)
        && !words.isPlural(i - 1)
        && (sentence.is(i - 1, Role.OWNER)
            || tokens.word(i - 2).isAny(VerbObjects.DETERMINER)
            || tokens.word(i - 3).isAny(VerbObjects.DETERMINER));
    return subject && words.isPlural(i) && objects.opensObject(i + 1, true);
  }

  /** "Elke klant wacht hooguit 5 minuten": the second part of a Dutch sentence, between its subject and an amount or article. */
  private boolean isSecond(int i) {
    boolean form = words.ends(i, WordForms.FINITE) && !words.isNoun(i);
    return (form || tokens.reads(i, "wacht"))
        && isSubjectBefore(i)
        && (objects.isAmountAhead(i + 1) || opensPhrase(i + 1));
  }

  private boolean isSubjectBefore(int i) {
    boolean person = words.ends(i, WordForms.EN)
        ? words.ends(i - 1, WordForms.PLURALS)
        : !words.ends(i - 1, WordForms.INFLECTED_OR_S);
    return tokens.isWord(i - 1)
        && person
        && (tokens.word(i - 1).isUnknown() || sentence.is(i - 1, Role.OWNER))
        && (tokens.word(i - 2).isAny(VerbObjects.DETERMINER) || i == 1);
  }

  private boolean opensPhrase(int i) {
    return sentence.time(i) < 0
        && tokens.word(i).isAny(VerbObjects.DETERMINER)
        && tokens.isWord(i + 1);
  }
}
