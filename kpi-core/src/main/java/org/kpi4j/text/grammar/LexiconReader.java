package org.kpi4j.text.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/**
 * Reads the tables of a language. A line is {@code ROLE value: word, other word}; several roles are separated by
 * {@code &}; a line that starts with {@code #} is a comment.
 */
public final class LexiconReader {
  private static final Splitter COMMA = Splitter.on(", ").trimResults().omitEmptyStrings();
  private static final Splitter AMPERSAND = Splitter.on('&').trimResults();

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
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("table must be in the jar: '" + name + "'");
    }
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        line(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0 || line.startsWith("#")) {
      return;
    }
    for (String form : COMMA.split(line.substring(colon + 2))) {
      ImmutableList<String> tokens = Scanner.forms(form);
      Word word = lexicon.add(tokens);
      for (String role : AMPERSAND.split(line.substring(0, colon))) {
        addRole(word, role);
      }
      lexicon.startPhrase(tokens, word);
    }
  }

  private static void addRole(Word word, String role) {
    int space = role.indexOf(' ');
    String name = space < 0 ? role : role.substring(0, space);
    String value = space < 0 ? "" : role.substring(space + 1);
    word.add(Role.valueOf(name), value, number(value));
  }

  private static double number(String value) {
    boolean isNumber = !value.isEmpty() && "-.0123456789".indexOf(value.charAt(0)) >= 0;
    int space = value.indexOf(' ');
    return isNumber ? Double.parseDouble(space < 0 ? value : value.substring(0, space)) : 0;
  }
}
