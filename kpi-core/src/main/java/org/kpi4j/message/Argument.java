package org.kpi4j.message;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Quantity;

/** A part of a message that differs from case to case, written in the language of the message. */
public sealed interface Argument extends Serializable {
  /**
   * Words that are the same in every language, such as a name that somebody chose.
   *
   * @param text the words
   */
  record Text(String text) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.shown(text);
    }
  }

  /**
   * A number with its unit.
   *
   * @param quantity the number and unit
   */
  record Amount(Quantity quantity) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.quantity(quantity, language);
    }
  }

  /**
   * A bare number.
   *
   * @param value the number
   */
  record Figure(double value) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.number(value, language);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.day(date, language);
    }
  }

  /**
   * Words that differ by language.
   *
   * @param text the words in each language
   */
  record Words(LocalizedText text) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.shown(text.in(language));
    }
  }

  /**
   * A message inside a message.
   *
   * @param message the inner message
   */
  record Inner(Message message) implements Argument {
    @Override
    public String in(Language language) {
      return message.in(language);
    }
  }

  /**
   * Several things, joined by commas and a last "and".
   *
   * @param items the things
   */
  record Listing(ImmutableList<Argument> items) implements Argument {
    @Override
    public String in(Language language) {
      return Wording.listing(items, language);
    }
  }

  /**
   * {@return the argument as it reads in this language}
   *
   * @param language the language of the message
   */
  String in(Language language);

  /**
   * {@return an argument that says this value}
   *
   * @param value a number, a {@link Quantity}, a {@link LocalDate}, a {@link LocalizedText}, a {@link Message}, an
   *     argument, several of these in a {@link Collection}, or anything else by its {@code toString}
   */
  static Argument of(Object value) {
    if (value instanceof Argument argument) {
      return argument;
    }
    if (value instanceof Number number) {
      return new Figure(number.doubleValue());
    }
    if (value instanceof Quantity quantity) {
      return new Amount(quantity);
    }
    return value instanceof LocalDate date ? new Day(date) : ofWords(value);
  }

  private static Argument ofWords(Object value) {
    if (value instanceof LocalizedText text) {
      return new Words(text);
    }
    if (value instanceof Message message) {
      return new Inner(message);
    }
    return value instanceof Collection<?> items ? ofAll(items) : new Text(value.toString());
  }

  private static Argument ofAll(Collection<?> items) {
    ImmutableList.Builder<Argument> all = ImmutableList.builder();
    items.forEach(item -> all.add(of(item)));
    return new Listing(all.build());
  }
}
