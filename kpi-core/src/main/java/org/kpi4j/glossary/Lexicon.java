package org.kpi4j.glossary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All words with their forms, and how names are cut into them. */
final class Lexicon {
  /** No key of a name. */
  static final long UNLISTED = 0;

  private static final int SHORTEST_SLIP = 7;
  private final Forms forms = new Forms();
  private final Phrases phrases = new Phrases();
  private final Predicate<String> isKnown = this::isKnown;

  /** Made when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable Trie trie;

  Lexicon(Iterable<WordEntry> words) {
    for (WordEntry word : words) {
      new FormNames(word).addTo(this);
    }
  }

  /** Takes up a form of one or more words, which blanks separate; the last one may be inflected. */
  void addPlain(String form, int words, Entry entry) {
    if (words == 1) {
      forms.add(form, entry, true);
    } else {
      phrases.add(new Phrase(form, words, entry, entry.listed().isInflected()));
    }
  }

  /** Takes up a form of whatever characters; what is only part of one has no inflections. */
  void add(String form, Entry entry) {
    List<String> texts = texts(form);
    if (texts.size() == 1) {
      forms.add(texts.get(0), entry, texts.get(0).equals(form));
    } else if (texts.size() > 1) {
      String last = form.substring(Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1);
      boolean canEnd = entry.listed().isInflected() && last.equals(texts.get(texts.size() - 1));
      phrases.add(new Phrase(String.join(" ", texts), texts.size(), entry, canEnd));
    }
  }

  private List<String> texts(String form) {
    List<String> texts = new ArrayList<>();
    for (Token token : Scanner.tokens(form, isKnown)) {
      texts.add(token.text());
    }
    return texts;
  }

  private Trie trie() {
    Trie known = trie;
    if (known == null) {
      known = forms.trie();
      trie = known;
    }
    return known;
  }

  private boolean isKnown(String text) {
    return forms.first(text) != null || phrases.begin(text);
  }

  ImmutableList<Part> parts(String name) {
    List<Token> tokens = Scanner.tokens(name, isKnown);
    ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(tokens.size());
    cut(
        name,
        tokens,
        (text, start, end, sort, entry) -> parts.add(new Part(text, start, end, sort, entry)));
    return parts.build();
  }

  /** {@return the sum of the marks of the parts that tell names apart; {@link #UNLISTED} when there are none} */
  long key(String name) {
    KeySum sum = new KeySum();
    cut(name, Scanner.tokens(name, isKnown), sum);
    return sum.key();
  }

  private void cut(String name, List<Token> tokens, Taker taker) {
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Phrase phrase = phrases.at(tokens, at);
      if (phrase != null) {
        takePhrase(name, token.start(), tokens.get(at + phrase.size() - 1).end(), phrase, taker);
      } else if (!take(token, forms.find(token.text()), taker)) {
        takeUnlisted(token, taker);
      }
      at += phrase == null ? 1 : phrase.size();
    }
  }

  /** {@return the key of a name, as far as no word has to be cut or guessed; {@link #UNLISTED} otherwise} */
  long listedKey(String name) {
    List<Token> tokens = Scanner.tokens(name, isKnown);
    long key = 0;
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Phrase phrase = phrases.at(tokens, at);
      Entry entry = phrase == null ? entry(token) : phrase.entry();
      if (entry == null && token.isWord()) {
        return UNLISTED;
      }
      key += Entry.mark(token.text(), phrase == null ? token.sort() : Part.Sort.WORD, entry);
      at += phrase == null ? 1 : phrase.size();
    }
    return key;
  }

  private @Nullable Entry entry(Token token) {
    Entry entry = forms.first(token.text());
    return entry == null && token.isWord() ? Cadence.entry(token.text(), forms) : entry;
  }

  private static void takePhrase(String name, int start, int end, Phrase phrase, Taker taker) {
    String text = Names.plain(name.substring(start, end));
    taker.take(text, start, end, Part.Sort.WORD, phrase.entry());
  }

  /** {@return whether the token needs no cutting} */
  private boolean take(Token token, @Nullable Entry form, Taker taker) {
    Entry entry = form == null && token.isWord() ? Cadence.entry(token.text(), forms) : form;
    if (entry == null && token.isWord()) {
      return false;
    }
    taker.take(token.text(), token.start(), token.end(), token.sort(), entry);
    return true;
  }

  private void takeUnlisted(Token token, Taker taker) {
    Entry entry = null;
    List<Compounds.Piece> pieces = Compounds.cut(trie(), token.text(), false);
    if (pieces.isEmpty() && token.text().length() >= SHORTEST_SLIP) {
      entry = trie().slip(token.text());
      pieces = entry == null ? Compounds.cut(trie(), token.text(), true) : pieces;
    }
    if (pieces.isEmpty()) {
      taker.take(token.text(), token.start(), token.end(), Part.Sort.WORD, entry);
    }
    int start = token.start();
    for (Compounds.Piece piece : pieces) {
      String text = token.text().substring(piece.start(), piece.end());
      taker.take(text, start + piece.start(), start + piece.end(), Part.Sort.WORD, piece.entry());
    }
  }
}
