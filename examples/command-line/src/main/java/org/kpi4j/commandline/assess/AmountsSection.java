package org.kpi4j.commandline.assess;

import org.kpi4j.model.Unit;
import org.kpi4j.text.Amount;

/** Writes every amount of a text. */
final class AmountsSection {
  private AmountsSection() {}

  static void write(Iterable<Amount> amounts, JsonOutput out) {
    out.objects("amounts", amounts, amount -> {
      out.text("kind", kind(amount.kind()));
      out.number("value", amount.value());
      out.numberIfPresent("max", amount.max());
      out.textIfPresent("unit", amount.unit().map(Unit::toString));
      out.number("start", amount.span().start());
      out.number("end", amount.span().end());
    });
  }

  private static String kind(Amount.Kind kind) {
    return switch (kind) {
      case PERCENT -> "percent";
      case CURRENCY -> "currency";
      case ORDINAL -> "ordinal";
      case NUMBER, PERCENTAGE_POINTS, POINTS, MULTIPLE, MEASURE -> "number";
    };
  }
}
