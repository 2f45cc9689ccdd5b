package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Ending;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Knows verbs that are in no table by where they stand and what form they have: "Resolve 95% of tickets", "300 bomen snoeien". */
final class VerbForms {
  private static final int LONGEST_STEM = 10;
  private static final int SHORTEST = 3;

  private final Sentence sentence;
  private final Tokens tokens;
  private final WordForms words;
  private final VerbObjects objects;
  private final SubjectVerbs subjects;
  private final boolean verbLast;

  VerbForms(Sentence sentence, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = new WordForms(tokens);
    this.objects = new VerbObjects(sentence);
    this.subjects = new SubjectVerbs(objects, words, verbLast);
    this.verbLast = verbLast;
  }

  /** {@return whether an unknown word can only be a verb where it stands} */
  boolean isVerb(int i, boolean isOpening) {
    if (!isPlain(i)) {
      return false;
    }
    boolean asks = verbLast
        ? (isOpening && isDutchImperative(i)) || isFinal(i)
        : isOpening && isEnglishImperative(i);
    return asks || subjects.isVerb(i);
  }

  /** {@return what tells verbs behind their subject} */
  SubjectVerbs subjects() {
    return subjects;
  }

  /** {@return what tells verbs by their object} */
  VerbObjects objects() {
    return objects;
  }

  /** {@return what tells words by their ending} */
  WordForms words() {
    return words;
  }

  /** {@return whether a verb asks for something: as an imperative or an infinitive with its object} */
  boolean isAsked(int i, boolean isOpening) {
    boolean asks = verbLast ? i == 0 || isFinal(i) || sentence.is(i + 1, Role.WE) : isOpening;
    boolean isBehind = verbLast && i > 0;
    return asks && (isBehind || tokens.isWord(objects.particle(i)) || sentence.amount(i + 1) >= 0);
  }

  private boolean isPlain(int i) {
    return tokens.isWord(i)
        && tokens.word(i).isUnknown()
        && tokens.end(i) - tokens.start(i) >= SHORTEST
        && !isCapitals(i)
        && !tokens.isGlued(i)
        && sentence.time(i) < 0;
  }

  private boolean isCapitals(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
  }

  private boolean isEnglishImperative(int i) {
    boolean noun = words.isNoun(i) || words.isPlural(i);
    return objects.opensObject(objects.particle(i), !noun);
  }

  private boolean isDutchImperative(int i) {
    boolean stem = tokens.end(i) - tokens.start(i) <= LONGEST_STEM
        && !words.ends(i, WordForms.INFLECTED)
        && !words.isLongPlural(i)
        && !words.isNoun(i);
    return stem && objects.opensObject(i + 1, true);
  }

  /** "300 bomen snoeien": the infinitive that closes a Dutch clause, behind its object. */
  private boolean isFinal(int i) {
    boolean closes = sentence.isClosing(i + 1) || sentence.is(i + 1, Role.PREPOSITION);
    int object = sentence.is(i - 1, Role.FILLER) ? i - 2 : i - 1;
    return words.ends(i, WordForms.EN) && closes && (isObject(object) || isLedAmount(i - 1));
  }

  /** A noun that is no adjective and no quantity: two nouns do not stand side by side in Dutch. */
  private boolean isObject(int i) {
    return tokens.isWord(i)
        && tokens.word(i).isUnknown()
        && sentence.amount(i) < 0
        && sentence.time(i) < 0
        && !tokens.ends(i, Ending.NO_NOUN)
        && !isCapitals(i)
        && !tokens.head(i).is(Role.SHARE);
  }

  /** "met 20%", "naar 4 dagen": an amount with its unit, so that what follows is not what it counts. */
  private boolean isLedAmount(int i) {
    int k = sentence.amount(i);
    if (k < 0 || sentence.amounts.get(k).kind() == Amount.Kind.NUMBER) {
      return false;
    }
    int before = sentence.from(sentence.amounts.get(k).span()) - 1;
    return sentence.is(before, Role.BY) || sentence.is(before, Role.TO);
  }
}
