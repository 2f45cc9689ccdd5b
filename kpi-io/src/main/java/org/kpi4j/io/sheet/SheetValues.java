package org.kpi4j.io.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.io.definition.Usual;
import org.kpi4j.io.definition.Written;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.Reader;
import org.kpi4j.text.Amount;
import org.kpi4j.text.TimeFrame;

/**
 * What stands in the cells of one row, as values: in the notation of the library's own files, or else as people write
 * it, which the reader of goals reads.
 */
final class SheetValues {
  private static final ImmutableMap<String, Direction> DIRECTIONS =
      ImmutableMap.<String, Direction>builder()
          .put("hoger", Direction.HIGHER)
          .put("omhoog", Direction.HIGHER)
          .put("up", Direction.HIGHER)
          .put("increase", Direction.HIGHER)
          .put("higher is better", Direction.HIGHER)
          .put("hoger is beter", Direction.HIGHER)
          .put("↑", Direction.HIGHER)
          .put("lager", Direction.LOWER)
          .put("omlaag", Direction.LOWER)
          .put("down", Direction.LOWER)
          .put("decrease", Direction.LOWER)
          .put("lower is better", Direction.LOWER)
          .put("lager is beter", Direction.LOWER)
          .put("↓", Direction.LOWER)
          .put("neutraal", Direction.NEUTRAL)
          .put("bandbreedte", Direction.BAND)
          .buildOrThrow();

  /** Any day will do: times that depend on it are not used. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private static final Splitter ITEMS =
      Splitter.on(CharMatcher.anyOf(",;\n")).trimResults().omitEmptyStrings();
  private static final Splitter PERSONS =
      Splitter.on(CharMatcher.anyOf(";\n")).trimResults().omitEmptyStrings();

  private final Cells cells;
  private final Problems problems;

  SheetValues(Cells cells, Problems problems) {
    this.cells = cells;
    this.problems = problems;
  }

  ImmutableSet<String> persons(SheetColumn column) {
    return ImmutableSet.copyOf(PERSONS.split(cells.text(column).orElse("")));
  }

  ImmutableSet<String> items(SheetColumn column) {
    return ImmutableSet.copyOf(ITEMS.split(cells.text(column).orElse("")));
  }

  Optional<Stage> stage() {
    Optional<String> text = cells.text(SheetColumn.STAGE);
    text.flatMap(t -> Usual.hint(t, cells.place(SheetColumn.STAGE), Usual.STAGES))
        .ifPresent(problems::add);
    return text.map(Written::stage);
  }

  Optional<Target> target() {
    return value(
        SheetColumn.TARGET, either(Written::target, SheetValues::spokenTarget), Written.TARGET);
  }

  Optional<Quantity> quantity(SheetColumn column) {
    return value(
        column,
        either(Written::quantity, text -> amount(text).map(SheetValues::quantity)),
        Written.QUANTITY);
  }

  Optional<Deadline> deadline() {
    return value(
        SheetColumn.DEADLINE,
        either(Written::deadline, SheetValues::spokenDeadline),
        Written.DEADLINE);
  }

  Optional<Period> cadence() {
    return value(
        SheetColumn.CADENCE, either(Written::period, SheetValues::spokenPeriod), Written.PERIOD);
  }

  Optional<Direction> direction() {
    return value(
        SheetColumn.DIRECTION,
        either(
            Written::direction,
            text -> Optional.ofNullable(DIRECTIONS.get(text.toLowerCase(Locale.ROOT)))),
        Written.DIRECTION);
  }

  <V> Optional<V> value(
      SheetColumn column, Function<String, Optional<V>> read, LocalizedText expected) {
    Optional<String> text = cells.text(column);
    Optional<V> value = text.flatMap(read);
    if (text.isPresent() && value.isEmpty()) {
      problems.add(ProblemKind.INVALID_VALUE, cells.place(column), text.get(), expected);
    }
    return value;
  }

  /** {@return what reads a text as it is written in files, or else as people say it} */
  private static <V> Function<String, Optional<V>> either(
      Function<String, Optional<V>> written, Function<String, Optional<V>> spoken) {
    return text -> written.apply(text).or(() -> spoken.apply(text));
  }

  /** {@return whether a text is an amount and nothing else} */
  static boolean isAmount(String text) {
    return amount(text)
        .map(Amount::span)
        .filter(span -> span.start() == 0 && span.end() == text.length())
        .isPresent();
  }

  private static Optional<Target> spokenTarget(String text) {
    return amount(text).map(amount -> {
      Quantity quantity = quantity(amount);
      Target.Kind kind = !amount.isSigned()
          ? Target.Kind.LEVEL
          : quantity.unit().equals(Unit.PERCENT) ? Target.Kind.RELATIVE : Target.Kind.DELTA;
      return new Target(kind, amount.comparison(), quantity);
    });
  }

  /** {@return the one amount in the text; empty when there is none, or a choice of them} */
  private static Optional<Amount> amount(String text) {
    ImmutableList<Amount> amounts = Reader.standard().readGoal(text).amounts();
    return amounts.size() == 1 && amounts.get(0).max().isEmpty()
        ? Optional.of(amounts.get(0))
        : Optional.empty();
  }

  private static Quantity quantity(Amount amount) {
    return Quantity.of(amount.value(), amount.unit().orElse(Unit.FRACTION));
  }

  private static Optional<Deadline> spokenDeadline(String text) {
    return times(text)
        .filter(time -> !time.isRelative() && !time.isYearOpen())
        .flatMap(time -> time.resolve(ANY_DAY, Month.JANUARY))
        .map(days -> Deadline.on(days.lastDay()));
  }

  private static Optional<Period> spokenPeriod(String text) {
    return times(text)
        .filter(TimeFrame.Recurrence.class::isInstance)
        .flatMap(time -> Written.period(time.code()));
  }

  private static Optional<TimeFrame> times(String text) {
    ImmutableList<TimeFrame> times = Reader.standard().readGoal(text).times();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }
}
