package org.kpi4j.io.definition;

import java.util.Optional;
import org.kpi4j.io.tree.JsonNumbers;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

/** Quantities: their text, such as {@code 14.2 EUR}, or number and unit apart where the text would be read otherwise. */
final class Quantities {
  static final Shape<Quantity, Parts> SHAPE = ShapeBuilder.of(
          "an amount with a decimal point, such as 14.2 EUR",
          "een bedrag of aantal met een decimale punt, zoals 14.2 EUR",
          Parts::new,
          Quantities::quantity)
      .required("value", Numbers.NUMBER, (p, v) -> p.put("value", v), Quantity::value)
      .optional(
          "unit",
          Units.UNIT,
          (p, v) -> p.put("unit", v),
          q -> Optional.of(q.unit()).filter(unit -> !unit.isFraction()))
      .build();

  static final Codec<Quantity> QUANTITY = new Survivor<>(
      Texts.of(
          "an amount with a decimal point, such as 14.2 EUR",
          "een bedrag of aantal met een decimale punt, zoals 14.2 EUR",
          Quantities::parse),
      Quantities::print,
      Quantities::parse,
      SHAPE);

  private Quantities() {}

  static Quantity parse(String text) {
    return JsonNumbers.isNumber(text)
        ? Quantity.of(Double.parseDouble(text), Unit.FRACTION)
        : Quantity.parse(text);
  }

  static String print(Quantity quantity) {
    return quantity.toString();
  }

  private static Quantity quantity(Parts parts) {
    return Quantity.of(
        parts.get("value", Double.class), parts.find("unit", Unit.class).orElse(Unit.FRACTION));
  }
}
