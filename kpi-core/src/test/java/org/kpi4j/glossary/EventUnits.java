package org.kpi4j.glossary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Unit;

/**
 * What the names in the formulas of the glossary measure: a concept has its unit; any other name is an event or a column,
 * whose last word tells whether it is money, time or points. The rest is counted.
 */
final class EventUnits implements Function<String, Optional<Unit>> {
  private static final Splitter WORDS = Splitter.onPattern("[-.]");
  private static final Unit DAY = Unit.parse("day");
  private static final ImmutableMap<String, Unit> BY_LAST_WORD =
      ImmutableMap.<String, Unit>builder()
          .put("amount", Unit.MONEY)
          .put("value", Unit.MONEY)
          .put("costs", Unit.MONEY)
          .put("spend", Unit.MONEY)
          .put("revenue", Unit.MONEY)
          .put("profit", Unit.MONEY)
          .put("income", Unit.MONEY)
          .put("proceeds", Unit.MONEY)
          .put("cash", Unit.MONEY)
          .put("pay", Unit.MONEY)
          .put("quota", Unit.MONEY)
          .put("mrr", Unit.parse("money/month"))
          .put("time", DAY)
          .put("duration", DAY)
          .put("seconds", DAY)
          .put("hours", DAY)
          .put("days", DAY)
          .put("weeks", DAY)
          .put("months", DAY)
          .put("score", Unit.POINTS)
          .put("rating", Unit.POINTS)
          .put("points", Unit.POINTS)
          .put("share", Unit.FRACTION)
          .put("area", Unit.parse("m²"))
          .buildOrThrow();

  private final Glossary glossary;

  EventUnits(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public Optional<Unit> apply(String name) {
    return glossary.byId(name).map(Concept::unit).orElseGet(() -> Optional.of(ofEvent(name)));
  }

  private static Unit ofEvent(String name) {
    return BY_LAST_WORD.getOrDefault(Iterables.getLast(WORDS.split(name)), Unit.COUNT);
  }
}
