package org.kpi4j.glossary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words with their forms, and how names are cut into them. Not changed after it was made. */
final class Lexicon {
  private static final int SHORTEST_SLIP = 7;
  private static final int SHORTEST_INFLECTED = 5;
  private final Map<String, Entry> forms = new HashMap<>(1 << 14);
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Trie trie = new Trie();

  /** A form of several tokens. */
  private record Phrase(ImmutableList<String> rest, Entry entry) {}

  Lexicon(Iterable<Word> words) {
    words.forEach(word -> eachForm(word, this::addForm));
    words.forEach(word -> eachForm(word, this::addInflections));
    words.forEach(word -> eachForm(word, this::addToTrie));
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparing(p -> -p.rest().size())));
  }

  /** What is done with a form of a word. */
  private interface FormTaker {
    void take(Entry entry, String form);
  }

  private static void eachForm(Word word, FormTaker taker) {
    word.forms()
        .forEach((language, forms) ->
            forms.forEach(form -> taker.take(Entry.of(word, language, form), form)));
  }

  private void addForm(Entry entry, String form) {
    List<Token> tokens = Scanner.tokens(form, text -> true);
    List<String> texts = tokens.stream().map(Token::text).toList();
    if (texts.size() == 1) {
      addSingle(texts.get(0), entry);
    } else if (texts.size() > 1) {
      addPhrase(texts, entry);
    }
  }

  private void addInflections(Entry entry, String form) {
    int space = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-'));
    WordKind kind = entry.word().kind();
    if (kind == WordKind.FILLER || kind == WordKind.LINK) {
      return;
    }
    for (String last : Inflection.of(form.substring(space + 1), entry.language(), kind)) {
      if (space < 0) {
        addSingle(last, entry);
      } else {
        addForm(entry, form.substring(0, space + 1) + last);
      }
    }
  }

  private void addSingle(String text, Entry entry) {
    Entry earlier = forms.putIfAbsent(text, entry);
    if (earlier != null && !earlier.language().equals(entry.language())) {
      forms.put(text, earlier.inBoth());
    }
  }

  /** Compounds are made of listed forms, and of inflections long enough to be no accident. */
  private void addToTrie(Entry entry, String form) {
    WordKind kind = entry.word().kind();
    boolean joins = kind != WordKind.FILLER && kind != WordKind.LINK && form.indexOf(' ') < 0;
    if (joins && form.indexOf('-') < 0 && form.length() > 2) {
      trie.add(form, forms.getOrDefault(form, entry));
      for (String inflected : Inflection.of(form, entry.language(), kind)) {
        if (inflected.length() >= SHORTEST_INFLECTED) {
          trie.add(inflected, forms.getOrDefault(inflected, entry));
        }
      }
    }
  }

  private void addPhrase(List<String> texts, Entry entry) {
    Phrase phrase = new Phrase(ImmutableList.copyOf(texts.subList(1, texts.size())), entry);
    List<Phrase> list = phrases.computeIfAbsent(texts.get(0), first -> new ArrayList<>(2));
    if (list.stream().noneMatch(p -> p.rest().equals(phrase.rest()))) {
      list.add(phrase);
    }
  }

  ImmutableList<Part> parts(String name) {
    List<Token> tokens =
        Scanner.tokens(name, text -> forms.containsKey(text) || phrases.containsKey(text));
    ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Phrase phrase = phraseAt(tokens, at);
      if (phrase == null) {
        addSinglePart(tokens.get(at), parts);
        at++;
      } else {
        int last = at + phrase.rest().size();
        parts.add(part(name, tokens.get(at).start(), tokens.get(last).end(), phrase.entry()));
        at = last + 1;
      }
    }
    return parts.build();
  }

  private @Nullable Phrase phraseAt(List<Token> tokens, int at) {
    List<Phrase> candidates = phrases.get(tokens.get(at).text());
    if (candidates != null) {
      for (Phrase phrase : candidates) {
        if (fits(phrase, tokens, at + 1)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean fits(Phrase phrase, List<Token> tokens, int from) {
    ImmutableList<String> rest = phrase.rest();
    if (from + rest.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!tokens.get(from + i).text().equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void addSinglePart(Token token, ImmutableList.Builder<Part> parts) {
    Entry entry = forms.get(token.text());
    if (entry == null && token.isWord()) {
      addUnlisted(token, parts);
    } else if (entry == null) {
      parts.add(new Part(token.text(), token.start(), token.end(), token.sort(), null));
    } else {
      parts.add(new Part(token.text(), token.start(), token.end(), token.sort(), entry));
    }
  }

  private void addUnlisted(Token token, ImmutableList.Builder<Part> parts) {
    Entry entry = Cadence.entry(token.text(), forms);
    List<Compounds.Piece> pieces =
        entry == null ? Compounds.cut(trie, token.text(), false) : List.of();
    if (entry == null && pieces.isEmpty() && token.text().length() >= SHORTEST_SLIP) {
      entry = trie.slip(token.text());
      pieces = entry == null ? Compounds.cut(trie, token.text(), true) : pieces;
    }
    if (pieces.isEmpty()) {
      parts.add(new Part(token.text(), token.start(), token.end(), Part.Sort.WORD, entry));
    }
    for (Compounds.Piece piece : pieces) {
      String text = token.text().substring(piece.start(), piece.end());
      int start = token.start();
      parts.add(new Part(
          text, start + piece.start(), start + piece.end(), Part.Sort.WORD, piece.entry()));
    }
  }

  private static Part part(String name, int start, int end, Entry entry) {
    return new Part(Names.plain(name.substring(start, end)), start, end, Part.Sort.WORD, entry);
  }
}
