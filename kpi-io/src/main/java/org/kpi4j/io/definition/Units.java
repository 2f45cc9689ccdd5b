package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Unit;

/** Units: their text, or their factors where the text would be read as another unit. */
final class Units {
  static final Shape<Unit.Factor, Parts> FACTOR = ShapeBuilder.of(
          "a factor of a unit", "een factor van een eenheid", Parts::new, Units::factor)
      .required("symbol", Texts.TEXT, (p, v) -> p.put("symbol", v), Unit.Factor::symbol)
      .required(
          "dimension",
          EnumCodec.of(Dimension.values()),
          (p, v) -> p.put("dimension", v),
          Unit.Factor::dimension)
      .required(
          "exponent", Numbers.NUMBER, (p, v) -> p.put("exponent", v), f -> (double) f.exponent())
      .build();

  static final Codec<Unit> UNIT = new Survivor<>(
      Texts.of("a unit such as EUR/order", "een eenheid zoals EUR/order", Unit::parse),
      Unit::toString,
      Unit::parse,
      new Mapped<>(
          new ListCodec<>(FACTOR),
          factors -> new Unit(ImmutableList.copyOf(factors)),
          Unit::factors));

  private Units() {}

  private static Unit.Factor factor(Parts parts) {
    return new Unit.Factor(
        parts.get("symbol", String.class),
        parts.get("dimension", Dimension.class),
        parts.get("exponent", Double.class).intValue());
  }
}
