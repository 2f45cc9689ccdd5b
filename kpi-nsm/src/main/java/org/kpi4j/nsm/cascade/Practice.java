package org.kpi4j.nsm.cascade;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.Kpi;
import org.kpi4j.nsm.message.NorthStarMessages;

/**
 * The habits that keep a north star alive: weekly updates, and care in performance reviews. Source: Frederiek van
 * Leeuwen, "North star metric: het kompas voor duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
 */
public final class Practice {
  private static final int WEEK = 7;

  private Practice() {}

  /**
   * {@return what to do about the rhythm in which a team looks at the north star; empty when it is weekly or faster}
   *
   * @param kpi the KPI about the north star
   */
  public static Optional<Message> rhythm(Kpi kpi) {
    if (kpi.reviewCadence().isEmpty()) {
      return Optional.of(NorthStarMessages.text("practice.no-rhythm"));
    }
    Period cadence = kpi.reviewCadence().get();
    boolean isWeekly =
        cadence.getYears() == 0 && cadence.getMonths() == 0 && cadence.getDays() <= WEEK;
    return isWeekly
        ? Optional.empty()
        : Optional.of(NorthStarMessages.text("practice.slow-rhythm", cadence));
  }

  /**
   * {@return what to mind when the north star is used in performance reviews}
   *
   * @param plan the guardrails of the north star
   */
  public static ImmutableList<Message> performanceReviews(GuardrailPlan plan) {
    Message warning = NorthStarMessages.text("practice.reviews");
    return plan.isComplete()
        ? ImmutableList.of(warning)
        : ImmutableList.of(
            warning,
            NorthStarMessages.text(
                "practice.reviews-unguarded", NorthStarMessages.names("guard.", plan.missing())));
  }
}
