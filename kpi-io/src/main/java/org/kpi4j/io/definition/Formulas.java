package org.kpi4j.io.definition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/**
 * Formulas: their text, or a mapping with the operator as key. In the mapping another language can be written as it is,
 * such as {@code {dialect: sql, text: …}}.
 */
final class Formulas {
  /** Reads the parts of a formula late, because they are formulas themselves. */
  private static final Codec<Formula> PART = new Later<>(() -> Formulas.FORMULA);

  private static final ListCodec<Formula> PARTS = new ListCodec<>(PART);

  static final Shape<Formula, Parts> SHAPE = ShapeBuilder.of(
          "a formula such as revenue / orders",
          "een formule zoals revenue / orders",
          Parts::new,
          Formulas::formula)
      .optional(
          "number",
          Numbers.NUMBER,
          put("number"),
          of(Formula.Literal.class, Formula.Literal::value))
      .optional(
          "reference",
          Texts.TEXT,
          put("reference"),
          of(Formula.Reference.class, Formula.Reference::name))
      .optional("sum", PARTS, put("sum"), of(Arithmetic.Sum.class, Arithmetic.Sum::terms))
      .optional(
          "product",
          PARTS,
          put("product"),
          of(Arithmetic.Product.class, Arithmetic.Product::factors))
      .optional(
          "quotient",
          PARTS,
          put("quotient"),
          of(Arithmetic.Quotient.class, Arithmetic.Quotient::parts))
      .optional(
          "negative", PART, put("negative"), of(Arithmetic.Negative.class, Arithmetic.Negative::of))
      .optional("call", Texts.TEXT, put("call"), of(Formula.Call.class, Formula.Call::name))
      .optional(
          "arguments", PARTS, put("arguments"), of(Formula.Call.class, Formula.Call::arguments))
      .optional(
          "aggregate",
          EnumCodec.of(Aggregation.values()),
          put("aggregate"),
          of(Formula.Aggregate.class, Formula.Aggregate::how))
      .optional("filtered", PART, put("filtered"), of(Formula.Filtered.class, Formula.Filtered::of))
      .optional("of", PART, put("of"), of(Formula.Aggregate.class, Formula.Aggregate::of))
      .optional(
          "where",
          Texts.TEXT,
          put("where"),
          of(Formula.Filtered.class, Formula.Filtered::condition))
      .optional(
          "dialect",
          Texts.TEXT,
          put("dialect"),
          of(Formula.Verbatim.class, Formula.Verbatim::dialect))
      .optional("text", Texts.TEXT, put("text"), of(Formula.Verbatim.class, Formula.Verbatim::text))
      .build();

  static final Codec<Formula> FORMULA = new Survivor<>(
      Texts.of(
          "a formula such as revenue / orders",
          "een formule zoals revenue / orders",
          Formula::parse),
      Formula::toString,
      Formula::parse,
      SHAPE);

  private Formulas() {}

  private static <V> BiConsumer<Parts, V> put(String key) {
    return (parts, value) -> parts.put(key, value);
  }

  private static <F extends Formula, V> Function<Formula, Optional<V>> of(
      Class<F> type, Function<F, V> part) {
    return formula ->
        Optional.of(formula).filter(type::isInstance).map(type::cast).map(part);
  }

  private static Formula formula(Parts parts) {
    return Stream.concat(arithmetic(parts), others(parts))
        .flatMap(Optional::stream)
        .reduce((a, b) -> {
          throw new IllegalArgumentException("formula must have one operator");
        })
        .orElseThrow(() -> new IllegalArgumentException("formula must have an operator"));
  }

  private static Stream<Optional<Formula>> arithmetic(Parts parts) {
    return Stream.of(
        parts.find("sum", ImmutableList.class).map(v -> new Arithmetic.Sum(terms(v))),
        parts.find("product", ImmutableList.class).map(v -> new Arithmetic.Product(terms(v))),
        parts.find("quotient", ImmutableList.class).map(v -> quotient(terms(v))),
        parts.find("negative", Formula.class).map(Arithmetic.Negative::new));
  }

  private static Stream<Optional<Formula>> others(Parts parts) {
    return Stream.of(
        parts.find("number", Double.class).map(Formula.Literal::new),
        parts.find("reference", String.class).map(Formula::reference),
        parts.find("call", String.class).map(v -> new Formula.Call(v, arguments(parts))),
        parts
            .find("aggregate", Aggregation.class)
            .map(v -> new Formula.Aggregate(v, parts.get("of", Formula.class))),
        parts
            .find("filtered", Formula.class)
            .map(v -> new Formula.Filtered(v, parts.get("where", String.class))),
        parts
            .find("dialect", String.class)
            .map(v -> new Formula.Verbatim(v, parts.get("text", String.class))));
  }

  private static Formula quotient(ImmutableList<Formula> parts) {
    checkArgument(parts.size() == 2, "quotient must have two parts: %s", parts.size());
    return Formula.ratio(parts.get(0), parts.get(1));
  }

  private static ImmutableList<Formula> arguments(Parts parts) {
    return parts
        .find("arguments", ImmutableList.class)
        .map(Formulas::terms)
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Formula> terms(ImmutableList<?> parts) {
    return parts.stream().map(Formula.class::cast).collect(ImmutableList.toImmutableList());
  }
}
