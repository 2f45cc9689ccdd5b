package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds for whom or where the metric is measured: "among new users", "onder mkb-klanten", "in België". */
final class PopulationGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;

  PopulationGrammar(Sentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
  }

  Optional<Phrase> read() {
    for (int i = 1; i < tokens.size(); i++) {
      int width = sentence.isFree(i) && sentence.amount(i) < 0 ? width(i) : 0;
      int start = width > 0 ? nouns.start(i + width) : i;
      int end = width > 0 && start - i - width <= 3 ? end(start) : start;
      if (end > start) {
        sentence.claim(i, end, Part.POPULATION);
        return Optional.of(sentence.phrase(start, end));
      }
    }
    return Optional.empty();
  }

  private int end(int start) {
    if (isCapital(start) && tokens.reads(start - 1, "in")) {
      return endOfName(start);
    }
    int end = beforeParticiple(start, nouns.end(start));
    if (end > start && sentence.is(end, Role.BETWEEN) && sentence.amount(end + 1) >= 0) {
      return sentence.to(sentence.amounts.get(sentence.amount(end + 1)).span());
    }
    if (end > start && sentence.is(end, Role.OF) && isYears(end + 1)) {
      return sentence.to(sentence.amounts.get(sentence.amount(end + 1)).span());
    }
    boolean aged = end > start
        && sentence.is(end, Role.OF)
        && sentence.amount(end + 1) >= 0
        && tokens.isSymbol(
            sentence.to(sentence.amounts.get(sentence.amount(end + 1)).span()), '+');
    return aged ? sentence.to(sentence.amounts.get(sentence.amount(end + 1)).span()) + 1 : end;
  }

  /** "Permission for the hall granted": what became of the permission is not for the hall. */
  private int beforeParticiple(int start, int end) {
    boolean granted =
        end - 1 > start && sentence.is(end - 1, Role.STATE) && tokens.ends(end - 1, "ed");
    return granted ? end - 1 : end;
  }

  private boolean isYears(int i) {
    return sentence.amount(i) >= 0
        && sentence
            .amounts
            .get(sentence.amount(i))
            .unit()
            .map(unit -> unit.toString().equals("year"))
            .orElse(false);
  }

  private int width(int i) {
    int width = tokens.width(i, Role.POPULATION);
    if (width > 0) {
      return isUsed(i) ? 0 : width;
    }
    boolean in = tokens.reads(i, "in");
    int next = in ? nouns.start(i + 1) : i;
    return in && isPlace(next) ? 1 : 0;
  }

  private boolean isUsed(int i) {
    return (tokens.width(i, Role.COMPARISON) > 0
            && sentence.amount(i + tokens.width(i, Role.COMPARISON)) >= 0)
        || (tokens.width(i, Role.START) > 0 && sentence.time(i + 1) >= 0)
        || sentence.amount(i + 1) >= 0;
  }

  private boolean isPlace(int i) {
    boolean capital =
        tokens.isWord(i) && Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
    boolean named = sentence.is(i - 1, Role.THE) || sentence.is(i - 1, Role.OUR);
    return ((capital || named) && sentence.time(i) < 0 && sentence.amount(i) < 0)
        || (sentence.is(i, Role.LABEL) && tokens.isNumber(i + 1));
  }

  private int endOfName(int start) {
    int i = start;
    while (nouns.isContent(i) && (isCapital(i) || !tokens.isWord(i))) {
      i++;
    }
    return i;
  }

  private boolean isCapital(int i) {
    return tokens.isWord(i) && Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }
}
