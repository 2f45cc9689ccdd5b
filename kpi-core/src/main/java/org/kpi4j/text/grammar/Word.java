package org.kpi4j.text.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What one word or phrase of a language can mean for the grammars: a set of roles, each with a value. */
@SuppressWarnings("EnumOrdinal") // the bit of a role in the masks
public final class Word {
  /** A word that no grammar knows. */
  public static final Word UNKNOWN = new Word(ImmutableList.of());

  private final ImmutableList<String> tokens;
  private final List<Sense> senses = new ArrayList<>(2);
  private final List<Word> phrases = new ArrayList<>(0);
  private long low;
  private long high;
  private long phraseLow;
  private long phraseHigh;

  /** A role with its value, as the table writes it and as a number. */
  record Sense(Role role, String value, double number) {}

  Word(ImmutableList<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * {@return a word that means a number}
   *
   * @param role cardinal or ordinal
   * @param value the number
   */
  public static Word numeral(Role role, double value) {
    Word word = new Word(ImmutableList.of());
    word.add(new Sense(role, "", value));
    return word;
  }

  /**
   * {@return whether the word can play this role}
   *
   * @param role the role
   */
  public boolean is(Role role) {
    return contains(low, high, role);
  }

  /**
   * {@return the value in a role, as the table writes it; empty when the word does not play it}
   *
   * @param role the role
   */
  public String value(Role role) {
    for (Sense sense : senses) {
      if (sense.role == role) {
        return sense.value;
      }
    }
    return "";
  }

  /**
   * {@return the value in a role, as a number; 0 when it is none}
   *
   * @param role the role
   */
  public double number(Role role) {
    for (Sense sense : senses) {
      if (sense.role == role) {
        return sense.number;
      }
    }
    return 0;
  }

  /**
   * {@return whether the word can play one of these roles by itself}
   *
   * @param roles the roles
   */
  public boolean isAny(RoleSet roles) {
    return ((low & roles.low) | (high & roles.high)) != 0;
  }

  /**
   * {@return whether the word, or a phrase that it may start, can play one of these roles}
   *
   * @param roles the roles
   */
  public boolean mayStart(RoleSet roles) {
    return (((low | phraseLow) & roles.low) | ((high | phraseHigh) & roles.high)) != 0;
  }

  /** {@return whether the word plays no role at all} */
  public boolean isUnknown() {
    return low == 0 && high == 0;
  }

  /** {@return whether a phrase starts with the word} */
  public boolean startsPhrase() {
    return (phraseLow | phraseHigh) != 0;
  }

  /** {@return how many tokens it consists of} */
  int width() {
    return Math.max(1, tokens.size());
  }

  boolean startsPhraseAs(Role role) {
    return contains(phraseLow, phraseHigh, role);
  }

  /** The phrases that start with this word, the longest first. */
  List<Word> phrases() {
    return phrases;
  }

  String token(int index) {
    return tokens.get(index);
  }

  void add(Sense sense) {
    Role role = sense.role;
    if (!is(role)) {
      senses.add(sense);
    }
    if (role.ordinal() < Long.SIZE) {
      low |= 1L << role.ordinal();
    } else {
      high |= 1L << role.ordinal();
    }
  }

  void startPhrase(Word phrase) {
    if (!phrases.contains(phrase)) {
      phrases.add(place(phrase.width()), phrase);
    }
    phraseLow |= phrase.low;
    phraseHigh |= phrase.high;
  }

  /** {@return where a phrase of this width goes: behind all that are as wide or wider} */
  private int place(int width) {
    int at = phrases.size();
    while (at > 0 && phrases.get(at - 1).width() < width) {
      at--;
    }
    return at;
  }

  private static boolean contains(long low, long high, Role role) {
    int bit = role.ordinal();
    return (((bit < Long.SIZE ? low : high) >>> bit) & 1) != 0;
  }
}
