package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/**
 * Knows verbs that are in no table by where they stand and what form they have: "Resolve 95% of tickets", "Elke klant wacht hooguit 5
 * minuten", "300 bomen snoeien".
 */
final class VerbForms {
  private static final int LONGEST_STEM = 10;
  private static final int SHORTEST = 3;
  private static final RoleSet DETERMINER = RoleSet.of(Role.THE, Role.A, Role.OUR, Role.EVERY);
  private static final RoleSet NARROWING = RoleSet.of(Role.ADJECTIVE, Role.STOCK);
  private static final String[] ENGLISH_NOUNS = {
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ency", "ancy", "ship", "ism", "time",
    "age", "rate", "ing", "cost", "score", "count", "size", "level", "th", "ure"
  };
  private static final String[] DUTCH_NOUNS = {
    "ing",
    "heid",
    "teit",
    "tie",
    "schap",
    "tijd",
    "tal",
    "cijfer",
    "score",
    "graad",
    "omzet",
    "winst",
    "prijs",
    "sie",
    "ement",
    "budget",
    "klant",
    "dienst",
    "markt",
    "product",
    "project",
    "komst",
    "kracht",
    "contract",
    "document",
    "patiënt",
    "student",
    "cliënt",
    "docent",
    "gewicht",
    "stand",
    "aanbod",
    "loop",
    "duur",
    "druk",
    "uitval",
    "afval",
    "vraag",
    "saldo",
    "inzet",
    "resultaat",
    "rente",
    "pijn",
    "last",
    "bedrijf",
    "consument",
    "mandaat",
    "traject",
    "tekort",
    "voorraad",
    "agent",
    "wacht",
    "bezoek",
    "verbruik",
    "gebruik",
    "traffic",
    "team",
    "verkeer"
  };
  private static final String[] FINITE = {"t", "en"};
  private static final String[] E = {"e"};
  private static final String[] EN = {"en"};
  private static final String[] INFLECTED = {"en", "e"};
  private static final String[] S = {"s"};
  private static final String[] PLURALS = {"en", "s"};
  private static final String[] INFLECTED_OR_S = {"en", "e", "s"};
  private static final String[] NO_NOUNS = {
    "e", "aantal", "lijk", "ig", "baar", "loos", "isch", "eerd"
  };
  private static final String[] NO_PLURALS = {"ss", "us", "is"};

  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;

  VerbForms(Sentence sentence, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbLast = verbLast;
  }

  /** {@return whether an unknown word can only be a verb where it stands} */
  boolean isVerb(int i, boolean isOpening) {
    if (!isPlain(i)) {
      return false;
    }
    if (isAfterShare(i)) {
      return true;
    }
    return verbLast
        ? (isOpening && isDutchImperative(i)) || isBesideWe(i) || isSecond(i) || isFinal(i)
        : (isOpening && isEnglishImperative(i)) || isAfterSubjects(i) || isThirdPerson(i);
  }

  /** "95% van de leerlingen slaagt", "80% of customers recommend us": what so many of them do. */
  boolean isAfterShare(int i) {
    boolean form =
        verbLast ? ends(i, FINITE) && !ends(i, DUTCH_NOUNS) : !isPlural(i) && isPlural(i - 1);
    boolean noun = tokens.isWord(i - 1)
        && !tokens.word(i - 1).isAny(DETERMINER)
        && !(verbLast && ends(i - 1, E))
        && sentence.amount(i - 1) < 0;
    boolean closes = verbLast ? ends(i, EN) && isClosing(i + 1) : sentence.isBreak(i + 1);
    return form && noun && !closes && !sentence.is(i, Role.PREPOSITION) && isShareBefore(i - 1);
  }

  boolean isShareBefore(int noun) {
    if (!tokens.isWord(noun) || (!verbLast && !isPlural(noun))) {
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
    boolean before = sentence.is(i + 1, Role.WE) && ends(i, FINITE);
    boolean behind = sentence.is(i - 1, Role.WE) && ends(i, EN) && opensObject(i + 1, true);
    return before || behind;
  }

  /** {@return whether a verb asks for something: as an imperative or an infinitive with its object} */
  boolean isAsked(int i, boolean isOpening) {
    boolean asks = verbLast ? i == 0 || isFinal(i) : isOpening;
    boolean isBehind = verbLast && i > 0;
    return asks && (isBehind || tokens.isWord(particle(i)) || sentence.amount(i + 1) >= 0);
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
    boolean noun = ends(i, ENGLISH_NOUNS) || isPlural(i);
    return opensObject(particle(i), !noun);
  }

  private boolean isDutchImperative(int i) {
    boolean stem = tokens.end(i) - tokens.start(i) <= LONGEST_STEM
        && !ends(i, INFLECTED)
        && !(ends(i, S) && tokens.end(i) - tokens.start(i) > 5)
        && !ends(i, DUTCH_NOUNS);
    return stem && opensObject(i + 1, true);
  }

  /** "the backlog", "our clients", and, when the word is no noun by its form, "95% of tickets", "40 donors", "more meals". */
  private boolean opensObject(int next, boolean mayCount) {
    if (sentence.time(next) < 0
        && sentence.amount(next) < 0
        && tokens.word(next).isAny(DETERMINER)) {
      return tokens.width(next, Role.COMPARISON) == 0 && tokens.isWord(next + 1);
    }
    boolean narrowed = tokens.word(next).isAny(NARROWING) && tokens.isWord(next + 1);
    boolean more = sentence.is(next, Role.COMPARATIVE)
        && tokens.width(next, Role.COMPARISON) == 0
        && tokens.isWord(next + 1);
    return mayCount && (narrowed || more || isCountedObject(next));
  }

  /** {@return whether so many things stand at a token: "16 suppliers", "95% of tickets"} */
  boolean isCountedObject(int next) {
    int at = next + tokens.width(next, Role.COMPARISON);
    if (!sentence.startsAmount(at)) {
      return false;
    }
    Amount amount = sentence.amounts.get(sentence.amount(at));
    int behind = sentence.to(amount.span());
    boolean noun = tokens.isWord(behind)
        && !sentence.is(behind, Role.PREPOSITION)
        && !sentence.is(behind, Role.COMPARATIVE)
        && !sentence.is(behind, Role.MOVE_PARTICLE)
        && sentence.time(behind) < 0;
    boolean time = sentence.time(at) >= 0;
    if (time || amount.kind() == Amount.Kind.MEASURE) {
      boolean of =
          sentence.is(behind, Role.OF) && tokens.isWord(behind + 1) && sentence.time(behind) < 0;
      return at == next
          && (noun || of || (sentence.time(behind) >= 0 && sentence.is(behind, Role.A)));
    }
    return switch (amount.kind()) {
      case NUMBER -> noun;
      case PERCENT -> sentence.is(behind, Role.OF) && sentence.time(behind) < 0;
      default -> false;
    };
  }

  /** {@return the token behind the particle of "win back", "pay off"; the one behind the verb when it has none} */
  int particle(int verb) {
    int next = verb + 1;
    return isParticle(next) && (sentence.startsAmount(next + 1) || tokens.isWord(next + 1))
        ? next + 1
        : next;
  }

  private boolean isParticle(int i) {
    return sentence.amount(i) < 0
        && (tokens.reads(i, "back")
            || tokens.reads(i, "off")
            || tokens.reads(i, "out")
            || tokens.reads(i, "away")
            || tokens.reads(i, "forward"));
  }

  /** "customers recommend our app": an unknown word between a plural and an article. */
  private boolean isAfterSubjects(int i) {
    return tokens.isWord(i - 1)
        && isPlural(i - 1)
        && !isPlural(i)
        && tokens.word(i + 1).isAny(DETERMINER)
        && sentence.amount(i + 1) < 0;
  }

  /** "The council installs 600 charging points": an unknown word in -s between a single subject and so many things. */
  private boolean isThirdPerson(int i) {
    boolean subject = tokens.isWord(i - 1)
        && !isPlural(i - 1)
        && (sentence.is(i - 1, Role.OWNER)
            || tokens.word(i - 2).isAny(DETERMINER)
            || tokens.word(i - 3).isAny(DETERMINER));
    return subject && isPlural(i) && opensObject(i + 1, true);
  }

  /** "Elke klant wacht hooguit 5 minuten": the second part of a Dutch sentence, between its subject and an amount or article. */
  private boolean isSecond(int i) {
    boolean form = ends(i, FINITE) && !ends(i, DUTCH_NOUNS);
    return (form || tokens.reads(i, "wacht"))
        && isSubjectBefore(i)
        && (isAmountAhead(i + 1) || opensPhrase(i + 1));
  }

  private boolean isSubjectBefore(int i) {
    boolean person = ends(i, EN) ? ends(i - 1, PLURALS) : !ends(i - 1, INFLECTED_OR_S);
    return tokens.isWord(i - 1)
        && person
        && (tokens.word(i - 1).isUnknown() || sentence.is(i - 1, Role.OWNER))
        && (tokens.word(i - 2).isAny(DETERMINER) || i == 1);
  }

  private boolean isAmountAhead(int i) {
    return sentence.startsAmount(i + tokens.width(i, Role.COMPARISON));
  }

  private boolean opensPhrase(int i) {
    return sentence.time(i) < 0 && tokens.word(i).isAny(DETERMINER) && tokens.isWord(i + 1);
  }

  /** "300 bomen snoeien": the infinitive that closes a Dutch clause, behind its object. */
  private boolean isFinal(int i) {
    boolean closes = isClosing(i + 1) || sentence.is(i + 1, Role.PREPOSITION);
    return ends(i, EN) && closes && (isObject(i - 1) || isLedAmount(i - 1));
  }

  private boolean isClosing(int i) {
    return sentence.isBreak(i)
        || tokens.isSymbol(i, ',')
        || tokens.width(i, Role.LEVER) > 0
        || tokens.width(i, Role.REASON) > 0
        || sentence.startsTime(i)
        || (tokens.width(i, Role.DEADLINE) > 0
            && sentence.time(i + tokens.width(i, Role.DEADLINE)) >= 0)
        || (tokens.width(i, Role.WITHIN) > 0
            && sentence.time(i + tokens.width(i, Role.WITHIN)) >= 0);
  }

  /** A noun that is no adjective and no quantity: two nouns do not stand side by side in Dutch. */
  private boolean isObject(int i) {
    return tokens.isWord(i)
        && tokens.word(i).isUnknown()
        && sentence.amount(i) < 0
        && sentence.time(i) < 0
        && !ends(i, NO_NOUNS)
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

  boolean isPlural(int i) {
    return (ends(i, S) && !ends(i, NO_PLURALS)) || tokens.reads(i, "people");
  }

  private boolean ends(int i, String[] suffixes) {
    for (String suffix : suffixes) {
      if (tokens.isWord(i) && tokens.ends(i, suffix)) {
        return true;
      }
    }
    return false;
  }
}
