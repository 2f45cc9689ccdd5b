package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/**
 * Targets: {@code 5000 EUR} to arrive there, {@code +20 %} to change by a share of the baseline, {@code -2 EUR} to
 * change by an amount; {@code >=}, {@code <=}, {@code >}, {@code <} or {@code ~} before it; and the parts apart for the rest.
 */
final class Targets {
  /** Longer signs first, so that none is taken for the beginning of another. */
  private static final ImmutableMap<String, Comparison> SIGNS = ImmutableMap.of(
      ">=", Comparison.AT_LEAST,
      "<=", Comparison.AT_MOST,
      ">", Comparison.ABOVE,
      "<", Comparison.BELOW,
      "~", Comparison.ABOUT);

  static final Shape<Target, Parts> SHAPE = ShapeBuilder.of(
          "a target such as +20 %", "een doel zoals +20 %", Parts::new, Targets::target)
      .required(
          "kind", EnumCodec.of(Target.Kind.values()), (p, v) -> p.put("kind", v), Target::kind)
      .optional(
          "comparison",
          EnumCodec.of(Comparison.values()),
          (p, v) -> p.put("comparison", v),
          t -> Optional.of(t.comparison()).filter(c -> c != Comparison.EXACTLY))
      .required("amount", Quantities.QUANTITY, (p, v) -> p.put("amount", v), Target::amount)
      .build();

  static final Codec<Target> TARGET = new Survivor<>(
      Texts.of(
          "a target such as +20 %, -2 EUR or >= 5000 EUR",
          "een doel zoals +20 %, -2 EUR of >= 5000 EUR", Targets::parse),
      Targets::print,
      Targets::parse,
      SHAPE);

  private Targets() {}

  static Target parse(String text) {
    String rest = text.strip();
    for (Map.Entry<String, Comparison> sign : SIGNS.entrySet()) {
      if (rest.startsWith(sign.getKey())) {
        return amount(rest.substring(sign.getKey().length()).strip(), sign.getValue());
      }
    }
    return amount(rest, Comparison.EXACTLY);
  }

  private static Target amount(String text, Comparison comparison) {
    boolean change = text.startsWith("+") || text.startsWith("-");
    Quantity amount = Quantities.parse(text);
    boolean share = amount.unit().equals(Unit.PERCENT);
    Target.Kind kind =
        !change ? Target.Kind.LEVEL : share ? Target.Kind.RELATIVE : Target.Kind.DELTA;
    return new Target(kind, comparison, amount);
  }

  static String print(Target target) {
    String sign = "";
    for (Map.Entry<String, Comparison> known : SIGNS.entrySet()) {
      sign = known.getValue() == target.comparison() ? known.getKey() + " " : sign;
    }
    boolean change = target.kind() == Target.Kind.RELATIVE || target.kind() == Target.Kind.DELTA;
    return sign
        + (change && target.amount().value() >= 0 ? "+" : "")
        + Quantities.print(target.amount());
  }

  private static Target target(Parts parts) {
    return new Target(
        parts.get("kind", Target.Kind.class),
        parts.find("comparison", Comparison.class).orElse(Comparison.EXACTLY),
        parts.get("amount", Quantity.class));
  }
}
