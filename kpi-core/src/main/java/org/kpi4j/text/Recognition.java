package org.kpi4j.text;

import com.google.common.collect.ImmutableList;
import org.kpi4j.text.grammar.Tokens;

/** The amounts and times of a text. */
public final class Recognition {
  private final Tokens tokens;
  private final ImmutableList<Amount> amounts;
  private final ImmutableList<TimeFrame> times;
  private final ImmutableList<Span> invalidDates;

  Recognition(
      Tokens tokens,
      ImmutableList<Amount> amounts,
      ImmutableList<TimeFrame> times,
      ImmutableList<Span> invalidDates) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.times = times;
    this.invalidDates = invalidDates;
  }

  /** {@return the text} */
  public String text() {
    return tokens.text();
  }

  /** {@return the amounts, in the order of the text} */
  public ImmutableList<Amount> amounts() {
    return amounts;
  }

  /** {@return the times, in the order of the text} */
  public ImmutableList<TimeFrame> times() {
    return times;
  }

  /** {@return where the text names a day or period that does not exist, such as "31 June"} */
  public ImmutableList<Span> invalidDates() {
    return invalidDates;
  }

  /** {@return the tokens of the text; for the readers of this library only} */
  public Tokens tokens() {
    return tokens;
  }
}
