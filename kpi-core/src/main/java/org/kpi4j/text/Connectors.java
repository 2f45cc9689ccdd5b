package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What joins two times: until, t/m, a dash, "and" behind "between", "for" before a length. */
final class Connectors {
  private final Tokens tokens;

  Connectors(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return how many tokens the connector at a token takes, behind a time that starts at another; 0 when there is none} */
  int width(int i, int from) {
    int through = tokens.width(i, Role.THROUGH);
    if (through > 0) {
      return through;
    }
    if (tokens.is(i, Role.AND)) {
      return isBetween(from) ? 1 : 0;
    }
    return tokens.width(i, Role.UNTIL);
  }

  /** {@return whether the last day counts: "through", "t/m", and "to" between two days of a month} */
  boolean isInclusive(int i) {
    return tokens.width(i, Role.THROUGH) > 0 || tokens.reads(i, "to");
  }

  private boolean isBetween(int from) {
    return tokens.is(from - 1, Role.BETWEEN)
        || (tokens.is(from - 1, Role.THE) && tokens.is(from - 2, Role.BETWEEN));
  }

  boolean isFor(int i, int next) {
    boolean word =
        tokens.reads(i, "for") || tokens.reads(i, "voor") || tokens.reads(i, "gedurende");
    return word && next == i + 1;
  }

  boolean isStarting(int i, int next) {
    boolean word = tokens.reads(i, "starting")
        || tokens.reads(i, "beginning")
        || tokens.reads(i, "vanaf")
        || tokens.reads(i, "ingaand")
        || tokens.reads(i, "beginnend");
    boolean preposition = tokens.reads(i + 1, "from")
        || tokens.reads(i + 1, "on")
        || tokens.reads(i + 1, "op")
        || tokens.reads(i + 1, "vanaf");
    return word && next == (preposition ? i + 2 : i + 1);
  }
}
