package org.kpi4j.io.tree;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.kpi4j.model.LocalizedText;

/** Says why a file cannot be read, without the words of the platform. */
public final class Unreadable {
  private Unreadable() {}

  /**
   * {@return what the file should have been}
   *
   * @param e what the platform said
   */
  public static LocalizedText expected(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return Expected.of("present", "aanwezig");
    }
    return e instanceof AccessDeniedException
        ? Expected.of("readable for this user", "leesbaar voor deze gebruiker")
        : Expected.of("readable to its end", "tot het einde leesbaar");
  }

  /**
   * {@return what another library says of a text, without the names of its classes; empty when it says nothing}
   *
   * @param e what the library threw
   */
  public static String words(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int end = message.indexOf('\n');
    return withoutClass(end < 0 ? message : message.substring(0, end));
  }

  /** "com.example.ParseException: no end" says "no end". */
  private static String withoutClass(String line) {
    int space = line.indexOf(' ');
    boolean hasClass = space > 0 && line.substring(0, space).endsWith("Exception:");
    return hasClass ? withoutClass(line.substring(space + 1)) : line;
  }
}
