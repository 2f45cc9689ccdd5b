package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** Values in the notation of the library's own files, for files of other kinds that use it too. */
public final class Written {
  /** What a target looks like. */
  public static final LocalizedText TARGET =
      Expected.of("a target such as +20 % or >= 5000 EUR", "een doel zoals +20 % of >= 5000 EUR");

  /** What an amount looks like. */
  public static final LocalizedText QUANTITY = Expected.of(
      "an amount with a decimal point, such as 14.2 EUR",
      "een bedrag of aantal met een decimale punt, zoals 14.2 EUR");

  /** What a deadline looks like. */
  public static final LocalizedText DEADLINE = Expected.of(
      "a date such as 2027-06-30 or a period such as P6M",
      "een datum zoals 2027-06-30 of een periode zoals P6M");

  /** What a period looks like. */
  public static final LocalizedText PERIOD = Expected.of(
      "a period such as P6M, '6 months' or weekly", "een periode zoals P6M, '6 months' of weekly");

  /** What a direction looks like. */
  public static final LocalizedText DIRECTION =
      Expected.of("higher, lower, neutral or band", "hoger, lager, neutraal of bandbreedte");

  /** What a formula looks like. */
  public static final LocalizedText FORMULA =
      Expected.of("a formula such as revenue / orders", "een formule zoals revenue / orders");

  /** What a unit looks like. */
  public static final LocalizedText UNIT =
      Expected.of("a unit such as EUR/order", "een eenheid zoals EUR/order");

  private static final ImmutableMap<String, Direction> DIRECTIONS =
      EnumCodec.of(Direction.values()).byWord();

  private Written() {}

  /**
   * {@return the target that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Target> target(String text) {
    return attempt(text, Targets::parse);
  }

  /**
   * {@return the text of a target}
   *
   * @param target the target
   */
  public static String text(Target target) {
    return Targets.print(target);
  }

  /**
   * {@return the amount that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Quantity> quantity(String text) {
    return attempt(text, Quantities::parse);
  }

  /**
   * {@return the deadline that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Deadline> deadline(String text) {
    return attempt(text, Aims::deadline);
  }

  /**
   * {@return the period that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Period> period(String text) {
    return attempt(text, Periods::parse);
  }

  /**
   * {@return the text of a period}
   *
   * @param period the period
   */
  public static String text(Period period) {
    return Periods.print(period);
  }

  /**
   * {@return the direction that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Direction> direction(String text) {
    return Optional.ofNullable(DIRECTIONS.get(EnumCodec.word(text)));
  }

  /**
   * {@return the word for a direction}
   *
   * @param direction the direction
   */
  public static String text(Direction direction) {
    return EnumCodec.word(direction.name());
  }

  /**
   * {@return the formula that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Formula> formula(String text) {
    return attempt(text, Formula::parse);
  }

  /**
   * {@return the unit that a text writes; empty when it writes none}
   *
   * @param text the text
   */
  public static Optional<Unit> unit(String text) {
    return attempt(text, Unit::parse);
  }

  /**
   * {@return the stage that a text writes}
   *
   * @param text the text; not blank
   */
  public static Stage stage(String text) {
    return Stages.parse(text);
  }

  private static <V> Optional<V> attempt(String text, Function<String, V> parse) {
    try {
      return Optional.of(parse.apply(text.strip()));
    } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
