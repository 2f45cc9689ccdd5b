package org.kpi4j.quickstart;

import java.io.PrintStream;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Language;

/** Where the report is printed, in one language. */
final class Page {
  private static final Messages TEXTS =
      Messages.bundle("texts", name -> Page.class.getResourceAsStream(name));
  private final PrintStream out;
  private final Language language;

  Page(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** Prints a heading with a line under it. */
  void heading(String key, Object... arguments) {
    String text = text(key, arguments);
    out.println();
    out.println(text);
    out.println("=".repeat(text.length()));
  }

  void line(String key, Object... arguments) {
    out.println(text(key, arguments));
  }

  void plain(String text) {
    out.println(text);
  }

  String text(String key, Object... arguments) {
    return TEXTS.message(key, arguments).in(language);
  }

  String text(Message message) {
    return message.in(language);
  }
}
