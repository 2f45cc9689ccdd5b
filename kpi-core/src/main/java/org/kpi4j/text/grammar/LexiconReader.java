package org.kpi4j.text.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of a language. A line is {@code ROLE value: word, other word}; several roles are separated by
 * {@code &}; {@code ENDING NOUN: tion, ment} lists endings instead of words; a line that starts with {@code #} is a
 * comment.
 */
public final class LexiconReader {
  private static final String ENDING = "ENDING ";

  private final Lexicon lexicon = new Lexicon();

  private LexiconReader() {}

  /**
   * {@return the words of these tables}
   *
   * @param owner the class beside which the tables stand
   * @param tables the names of the tables
   */
  public static Lexicon read(Class<?> owner, String... tables) {
    LexiconReader reader = new LexiconReader();
    for (String table : tables) {
      reader.table(owner, table);
    }
    return reader.lexicon;
  }

  private void table(Class<?> owner, String name) {
    byte[] table = bytes(owner, name);
    int from = 0;
    for (int at = 0; at < table.length; at++) {
      if (table[at] == '\n') {
        line(new String(table, from, at - from, UTF_8));
        from = at + 1;
      }
    }
    line(new String(table, from, table.length - from, UTF_8));
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("table must be in the jar: '" + name + "'");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0 || line.startsWith("#")) {
      return;
    }
    String roles = line.substring(0, colon);
    List<String> forms = forms(line, colon + 2);
    if (roles.startsWith(ENDING)) {
      lexicon.add(Ending.valueOf(roles.substring(ENDING.length())), forms);
    } else {
      add(forms, senses(roles));
    }
  }

  private static List<String> forms(String line, int start) {
    List<String> forms = new ArrayList<>();
    int from = start;
    while (from < line.length()) {
      int end = line.indexOf(", ", from);
      end = end < 0 ? line.length() : end;
      String form = line.substring(from, end).strip();
      if (!form.isEmpty()) {
        forms.add(form);
      }
      from = end + 2;
    }
    return forms;
  }

  private void add(List<String> forms, List<Word.Sense> senses) {
    for (String form : forms) {
      add(form, senses);
    }
  }

  private void add(String form, List<Word.Sense> senses) {
    ImmutableList<String> tokens = Scanner.forms(form);
    Word word = lexicon.add(tokens);
    for (Word.Sense sense : senses) {
      word.add(sense);
    }
    lexicon.startPhrase(tokens, word);
  }

  private static List<Word.Sense> senses(String roles) {
    List<Word.Sense> senses = new ArrayList<>(2);
    int from = 0;
    while (from < roles.length()) {
      int end = roles.indexOf('&', from);
      end = end < 0 ? roles.length() : end;
      senses.add(sense(roles.substring(from, end).strip()));
      from = end + 1;
    }
    return senses;
  }

  private static Word.Sense sense(String role) {
    int space = role.indexOf(' ');
    String name = space < 0 ? role : role.substring(0, space);
    String value = space < 0 ? "" : role.substring(space + 1);
    return new Word.Sense(Role.valueOf(name), value, number(value));
  }

  private static double number(String value) {
    boolean isNumber = !value.isEmpty() && "-.0123456789".indexOf(value.charAt(0)) >= 0;
    int space = value.indexOf(' ');
    return isNumber ? Double.parseDouble(space < 0 ? value : value.substring(0, space)) : 0;
  }
}
