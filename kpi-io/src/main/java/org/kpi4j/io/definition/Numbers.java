package org.kpi4j.io.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.JsonNumbers;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.LocalizedText;

/** Finite numbers, as JSON writes them. */
enum Numbers implements Codec<Double> {
  NUMBER;

  private static final LocalizedText EXPECTED =
      Expected.of("a finite number such as 14.2", "een eindig getal zoals 14.2");
  private static final double PLAIN_BELOW = 1e15;
  private static final double PLAIN_FROM = 1e-6;

  @Override
  public @Nullable Double read(Node node, Scope scope) {
    if (node.scalarText().isEmpty()) {
      return scope.wrongType(node, EXPECTED);
    }
    String text = node.scalarText().get();
    double value = JsonNumbers.isNumber(text) ? Double.parseDouble(text) : Double.NaN;
    return Double.isFinite(value)
        ? (Double) (value + 0.0)
        : scope.refuse(ProblemKind.INVALID_VALUE, node.at(), text, EXPECTED);
  }

  @Override
  public Node write(Double value, Notes notes) {
    return Node.number(print(value));
  }

  static String print(double value) {
    double size = Math.abs(value);
    return value == 0 || (size >= PLAIN_FROM && size < PLAIN_BELOW)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
