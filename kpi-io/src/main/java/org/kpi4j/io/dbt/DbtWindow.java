package org.kpi4j.io.dbt;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.io.tree.Node;

/** Windows such as {@code 2 month}. */
final class DbtWindow {
  private static final int LONGEST_COUNT = 6;

  private DbtWindow() {}

  /** {@return the window of a cumulative metric; empty when it has none of whole days} */
  static Optional<Period> of(DbtNode metric) {
    Optional<Node> window = metric
        .node()
        .find("type_params", "cumulative_type_params", "window")
        .or(() -> metric.type().equals("conversion") ? Optional.empty() : metric.part("window"));
    return window.flatMap(DbtWindow::period);
  }

  private static Optional<Period> period(Node window) {
    String grain =
        window.textAt("granularity").or(() -> window.textAt("period")).orElse("");
    Optional<String> text =
        window.textAt("count").map(count -> count + " " + grain).or(window::scalarText);
    return text.flatMap(DbtWindow::period);
  }

  private static Optional<Period> period(String text) {
    int space = text.strip().indexOf(' ');
    String count = text.strip().substring(0, Math.max(0, space));
    boolean number = !count.isEmpty()
        && count.length() < LONGEST_COUNT
        && count.chars().allMatch(Character::isDigit);
    if (!number || Integer.parseInt(count) == 0) {
      return Optional.empty();
    }
    return one(text.strip().substring(space).strip().toLowerCase(Locale.ROOT))
        .map(p -> p.multipliedBy(Integer.parseInt(count)));
  }

  private static Optional<Period> one(String grain) {
    return switch (grain.endsWith("s") ? grain.substring(0, grain.length() - 1) : grain) {
      case "day" -> Optional.of(Period.ofDays(1));
      case "week" -> Optional.of(Period.ofDays(7));
      case "month" -> Optional.of(Period.ofMonths(1));
      case "quarter" -> Optional.of(Period.ofMonths(3));
      case "year" -> Optional.of(Period.ofYears(1));
      default -> Optional.empty();
    };
  }
}
