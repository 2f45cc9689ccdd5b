package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Puts Dutch verbs together again whose particle stands at the end: "Schroef de productie op", "Los 90% van de vragen op". */
final class SeparableVerbs {
  private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
      "op", "af", "uit", "aan", "in", "bij", "toe", "weg", "om", "door", "over", "mee", "terug",
      "na", "voor", "binnen", "vast", "goed", "vrij");
  private static final int LONGEST_PARTICLE = 6;
  private static final String VOWELS = "aeou";

  private static final int LAST_VERB = 24;

  private final Sentence sentence;
  private final Tokens tokens;

  SeparableVerbs(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** {@return the first verb of the text whose particle stands alone behind it; empty when there is none in the tables} */
  Optional<Separated> find() {
    int particle = particle();
    for (int i = 0; i < Math.min(particle, LAST_VERB); i++) {
      Word joined = sentence.isFree(i) && tokens.isWord(i) ? joined(i, particle) : Word.UNKNOWN;
      if (isVerb(joined)) {
        return Optional.of(new Separated(i, particle, joined));
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Word word) {
    return word.is(Role.MOVE)
        || word.is(Role.COUNTED)
        || word.is(Role.ACTIVITY)
        || word.is(Role.STATE);
  }

  private int particle() {
    for (int i = 1; i < tokens.size(); i++) {
      if (sentence.isFree(i) && isAlone(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return what a verb and its particle mean together; {@link Word#UNKNOWN} when the tables do not have it} */
  private Word joined(int verb, int particle) {
    String lead = tokens.text(particle).toLowerCase(Locale.ROOT);
    String form = tokens.text(verb).toLowerCase(Locale.ROOT);
    Word whole = form.endsWith("en") ? tokens.meaning(lead + form) : Word.UNKNOWN;
    if (whole.isUnknown()) {
      whole = ofStem(lead, form);
    }
    boolean person = whole.isUnknown() && form.endsWith("t") && form.length() > 3;
    return person ? ofStem(lead, form.substring(0, form.length() - 1)) : whole;
  }

  private boolean isAlone(int i) {
    boolean mayBe = tokens.isWord(i)
        && tokens.end(i) - tokens.start(i) <= LONGEST_PARTICLE
        && sentence.amount(i) < 0;
    return mayBe && closes(i) && PARTICLES.contains(tokens.text(i).toLowerCase(Locale.ROOT));
  }

  private boolean closes(int i) {
    return sentence.isBreak(i + 1)
        || tokens.isSymbol(i + 1, ',')
        || tokens.width(i + 1, Role.LEVER) > 0
        || opensAmount(i + 1)
        || opensTime(i + 1);
  }

  private boolean opensAmount(int i) {
    boolean leads = sentence.is(i, Role.FROM) || sentence.is(i, Role.TO) || sentence.is(i, Role.BY);
    return leads && sentence.amount(i + 1 + tokens.width(i + 1, Role.COMPARISON)) >= 0;
  }

  private boolean opensTime(int i) {
    int width = Math.max(tokens.width(i, Role.DEADLINE), tokens.width(i, Role.WITHIN));
    return width > 0 && sentence.time(i + width) >= 0;
  }

  /** The infinitives that a stem can belong to: voer, voeren; krik, krikken; schroef, schroeven; schaal, schalen. */
  private Word ofStem(String lead, String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return Word.UNKNOWN;
    }
    char end = stem.charAt(last);
    String soft = end == 'f' ? "v" : end == 's' ? "z" : String.valueOf(end);
    String start = stem.substring(0, last);
    boolean isLong = stem.charAt(last - 1) == stem.charAt(last - 2)
        && VOWELS.indexOf(stem.charAt(last - 1)) >= 0;
    String open = isLong ? stem.substring(0, last - 1) : start;
    Word word = tokens.meaning(lead + open + soft + "en");
    return word.isUnknown() ? tokens.meaning(lead + stem + end + "en") : word;
  }
}
