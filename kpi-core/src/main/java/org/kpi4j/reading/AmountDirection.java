package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What the numbers of a clause say about its direction. */
final class AmountDirection {
  private final Tokens tokens;
  private final Verbs verbs;
  private final int from;
  private final int to;
  private final AmountRoles amounts;

  AmountDirection(Clause clause) {
    this.tokens = clause.tokens;
    this.verbs = clause.verbs;
    this.from = clause.from;
    this.to = clause.to;
    this.amounts = clause.amounts;
  }

  /** {@return what the numbers say: from a lower to a higher value, a sign, a bound that something is brought above} */
  @Nullable
  Movement movement() {
    Slot target = amounts.target();
    Slot baseline = amounts.baseline();
    if (target == null) {
      return null;
    }
    if (baseline != null && !target.leads(Role.BY)) {
      boolean alike =
          target.amount().unit().isPresent() && baseline.amount().unit().isPresent();
      double difference = alike
          ? scaled(target) - scaled(baseline)
          : target.amount().value() - baseline.amount().value();
      return difference >= 0 ? Movement.INCREASE : Movement.DECREASE;
    }
    if (target.amount().isSigned() && !target.leads(Role.FROM)) {
      return target.amount().value() < 0 ? Movement.DECREASE : Movement.INCREASE;
    }
    if (target.amount().kind() == Amount.Kind.MULTIPLE) {
      return target.amount().value() >= 1 ? Movement.INCREASE : Movement.DECREASE;
    }
    return isBrought() ? bound(target.amount().comparison()) : null;
  }

  private static @Nullable Movement bound(Comparison comparison) {
    return switch (comparison) {
      case ABOVE, AT_LEAST -> Movement.INCREASE;
      case BELOW, AT_MOST -> Movement.DECREASE;
      default -> null;
    };
  }

  /** {@return whether a verb brings the metric somewhere, without saying which way} */
  boolean isBrought() {
    for (int i = from; i < to; i++) {
      if (tokens.at(i, Role.MOVE).value(Role.MOVE).equals("NONE") && verbs.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** One working day is more than four hours. */
  private static double scaled(Slot slot) {
    String unit = slot.amount().unit().map(Object::toString).orElse("");
    double factor = switch (unit) {
      case "ms" -> 0.001;
      case "min" -> 60;
      case "h" -> 3600;
      case "day" -> 86400;
      case "week" -> 604800;
      case "month" -> 2628000;
      default -> 1;
    };
    return slot.amount().value() * factor;
  }
}
