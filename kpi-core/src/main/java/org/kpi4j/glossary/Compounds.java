package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Language;

/**
 * Cuts a compound into the words that it is made of: {@code websitebezoekers} into website and bezoekers, {@code
 * overdrachtsgraad} into an unknown word and graad.
 *
 * <p>Takes the cut with the fewest parts; between parts a linking s, e, en or n may stand. The work grows with the
 * length of the compound times the length of the longest word.
 */
final class Compounds {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 64;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_BESIDE_UNKNOWN = 4;
  private static final int SHORTEST_HEAD = 5;
  private static final int NEVER = 1 << 20;
  private static final int LETTER_COST = 20;
  private static final int PART_COST = 10;
  private static final int SHORT_COST = 6;
  private static final int LINK_COST = 2;
  private static final int UNKNOWN_COST = 45;
  private static final String[] LINKS = {"s", "en", "e", "n"};

  private final Trie trie;
  private final String text;
  private final int[] cost;
  private final int[] from;
  private final @Nullable Entry[] found;

  private Compounds(Trie trie, String text) {
    this.trie = trie;
    this.text = text;
    this.cost = new int[text.length() + 1];
    this.from = new int[text.length() + 1];
    this.found = new @Nullable Entry[text.length() + 1];
  }

  /** A part of a compound; unknown when the entry is null. */
  record Piece(int start, int end, @Nullable Entry entry) {
    boolean isKnown() {
      return entry != null;
    }
  }

  /** {@return the parts; empty when the text cannot be cut} */
  static List<Piece> cut(Trie trie, String text, boolean withUnknown) {
    boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST;
    return fits ? new Compounds(trie, text).best(withUnknown) : List.of();
  }

  private List<Piece> best(boolean withUnknown) {
    Arrays.fill(cost, NEVER);
    cost[0] = 0;
    for (int i = 0; i < text.length(); i++) {
      if (cost[i] < NEVER) {
        extendByWords(i, withUnknown ? SHORTEST_BESIDE_UNKNOWN : SHORTEST_PART);
        if (withUnknown) {
          extendByUnknown(i);
        }
      }
    }
    return cost[text.length()] < NEVER ? pieces() : List.of();
  }

  private void extendByWords(int start, int shortest) {
    int node = 0;
    for (int end = start + 1; end <= text.length(); end++) {
      node = trie.step(node, text.charAt(end - 1));
      if (node == 0) {
        return;
      }
      Entry entry = trie.at(node);
      if (entry != null && end - start >= shortest) {
        int price = end - start < 4 ? PART_COST + SHORT_COST : PART_COST;
        offer(start, end, cost[start] + price, entry);
        extendByLinks(start, end, cost[start] + price + LINK_COST, entry);
      }
    }
  }

  private void extendByLinks(int start, int end, int price, Entry entry) {
    for (String link : LINKS) {
      if (text.startsWith(link, end) && end + link.length() < text.length()) {
        offer(start, end + link.length(), price, entry);
      }
    }
  }

  private void extendByUnknown(int start) {
    boolean inside = start > 0 && found[start] == null;
    if (!inside) {
      for (int end = start + SHORTEST_BESIDE_UNKNOWN; end <= text.length(); end++) {
        offer(start, end, cost[start] + UNKNOWN_COST + (end - start) * LETTER_COST, null);
      }
    }
  }

  private void offer(int start, int end, int price, @Nullable Entry entry) {
    if (price < cost[end]) {
      cost[end] = price;
      from[end] = start;
      found[end] = entry;
    }
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int end = text.length(); end > 0; end = from[end]) {
      pieces.add(new Piece(from[end], end, found[end]));
    }
    Collections.reverse(pieces);
    return pieces.size() > 1 && hasHead(pieces) && !isEnglish(pieces) ? pieces : List.of();
  }

  /** English writes its compounds apart: a "keyboard" is neither key nor board. */
  private static boolean isEnglish(List<Piece> pieces) {
    return pieces.stream().allMatch(Compounds::isEnglish);
  }

  private static boolean isEnglish(Piece piece) {
    return piece.entry() != null && piece.entry().language().equals(Language.ENGLISH);
  }

  /** Beside an unknown part the last one must be known, and long enough to be no accident. */
  private static boolean hasHead(List<Piece> pieces) {
    Piece head = pieces.get(pieces.size() - 1);
    return pieces.stream().allMatch(Piece::isKnown)
        || (head.isKnown() && head.end() - head.start() >= SHORTEST_HEAD);
  }
}
