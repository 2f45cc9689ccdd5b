package org.kpi4j.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds what makes a wish a matter of taste: "make parking fun", "ouders beter informeren", "visitors should feel welcome". */
final class OpinionGrammar {
  private final Sentence sentence;
  private final Tokens tokens;

  OpinionGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** {@return where the word of taste stands, when no number is compared} */
  Optional<Span> find(@Nullable Phrase metric) {
    return find().filter(taste -> metric == null || !isNumber(metric));
  }

  private Optional<Span> find() {
    for (int i = 0; i < tokens.size(); i++) {
      int width = sentence.isFree(i) ? width(i) : 0;
      if (width > 0) {
        return Optional.of(sentence.span(i, i + width));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(Phrase metric) {
    MetricReading read = MetricReader.standard().read(metric.text());
    return read.isKnown() || (read.shape() != Shape.UNKNOWN && read.shape() != Shape.COUNT);
  }

  private int width(int i) {
    int opinion = tokens.width(i, Role.OPINION);
    if (opinion > 0) {
      return isOfThingMade(i + opinion) ? 0 : opinion;
    }
    return isManner(i) ? 2 : isMadeSo(i) || isFeeling(i) ? 1 : 0;
  }

  /** "Offer better support": what is made or offered is at least a thing. */
  private boolean isOfThingMade(int behind) {
    boolean noun = tokens.isWord(behind) && tokens.word(behind).isUnknown();
    boolean opens = sentence.is(0, Role.ACTIVITY);
    return opens && (noun || !sentence.isBreak(behind));
  }

  /** "More mindfully": more of a manner. */
  private boolean isManner(int i) {
    return tokens.reads(i, "more")
        && tokens.isWord(i + 1)
        && tokens.word(i + 1).isUnknown()
        && tokens.ends(i + 1, "ly")
        && sentence.isBreak(i + 2);
  }

  /** "Make parking fun": a judgement that closes the clause. */
  private boolean isMadeSo(int i) {
    boolean opens = tokens.reads(0, "make") || tokens.reads(0, "maak");
    boolean closes = sentence.isBreak(i + 1) || tokens.reads(i + 1, "maken");
    return closes
        && (opens || tokens.reads(i + 1, "maken"))
        && tokens.at(i, Role.VAGUE).value(Role.VAGUE).equals("ADJECTIVE");
  }

  private boolean isFeeling(int i) {
    return tokens.reads(i, "feel")
        || tokens.reads(i, "feels")
        || tokens.reads(i, "voelen")
        || tokens.reads(i, "voelt");
  }
}
