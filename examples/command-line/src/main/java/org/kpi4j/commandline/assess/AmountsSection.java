package org.kpi4j.commandline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kpi4j.model.Unit;
import org.kpi4j.text.Amount;

/** Writes every amount of a text. */
final class AmountsSection {
  private AmountsSection() {}

  static void write(Iterable<Amount> amounts, JsonOutput out) {
    out.objects("amounts", entries(amounts), entry -> {
      Amount amount = entry.amount();
      out.text("kind", entry.isNumber() ? "number" : kind(amount.kind()));
      out.number("value", entry.isNumber() ? amount.value() / 100 : amount.value());
      out.numberIfPresent("max", entry.isNumber() ? OptionalDouble.empty() : amount.max());
      out.textIfPresent("unit", amount.unit().filter(u -> !entry.isNumber()).map(Unit::toString));
      out.number("start", amount.span().start());
      out.number("end", amount.span().end());
    });
  }

  /** A fraction in words, such as "a quarter", is a share of 25 % and the number 0.25: both are told. */
  private static List<Entry> entries(Iterable<Amount> amounts) {
    List<Entry> entries = new ArrayList<>();
    for (Amount amount : amounts) {
      entries.add(new Entry(amount, false));
      if (amount.isFraction() && amount.kind() == Amount.Kind.PERCENT) {
        entries.add(new Entry(amount, true));
      }
    }
    return entries;
  }

  private record Entry(Amount amount, boolean isNumber) {}

  private static String kind(Amount.Kind kind) {
    return switch (kind) {
      case PERCENT -> "percent";
      case CURRENCY -> "currency";
      case ORDINAL -> "ordinal";
      case NUMBER, PERCENTAGE_POINTS, POINTS, MULTIPLE, MEASURE -> "number";
    };
  }
}
