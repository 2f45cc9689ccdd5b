package org.kpi4j.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kpi4j.text.grammar.Tokens;

/** The amounts and times of a text. */
public final class Recognition {
  private final Tokens tokens;
  private final ImmutableList<Amount> amounts;
  private final ImmutableList<TimeFrame> times;
  private final ImmutableList<Span> invalidDates;
  private final ImmutableList<Span> ambiguousDates;
  private final ImmutableList<Span> hours;

  Recognition(Tokens tokens, List<Found<Amount>> amounts, TimeGrammar times) {
    this.tokens = tokens;
    this.amounts = Found.values(amounts);
    this.times = Found.values(times.found());
    this.invalidDates = times.invalid();
    this.ambiguousDates = times.ambiguous();
    this.hours = times.hours();
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

  /** {@return where a date can be read in two ways: "03/04/2027" in English} */
  public ImmutableList<Span> ambiguousDates() {
    return ambiguousDates;
  }

  /** {@return where the text names an hour of the day, such as "5 pm", which is neither amount nor deadline} */
  public ImmutableList<Span> hoursOfDay() {
    return hours;
  }

  /** {@return the tokens of the text; for the readers of this library only} */
  public Tokens tokens() {
    return tokens;
  }
}
