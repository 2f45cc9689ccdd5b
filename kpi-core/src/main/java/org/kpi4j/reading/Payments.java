package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;

/** Payments as events, such as "payments processed" and "number of payments", rather than the money that they move. */
final class Payments {
  private Payments() {}

  static boolean areCounted(List<Part> parts) {
    return parts.stream().anyMatch(Payments::isPayment)
        && parts.stream().anyMatch(Payments::counts)
        && parts.stream().noneMatch(Payments::isAmount);
  }

  private static boolean isPayment(Part part) {
    return part.isTagged("payment");
  }

  private static boolean counts(Part part) {
    return part.has(Trait.COUNT) || part.is("send") || part.has(Trait.VALUE_EVENT);
  }

  private static boolean isAmount(Part part) {
    boolean money = part.has(Trait.MONEY) && !isPayment(part);
    return money || part.is("value") || part.has(Trait.RATIO) || part.has(Trait.AVERAGE);
  }
}
