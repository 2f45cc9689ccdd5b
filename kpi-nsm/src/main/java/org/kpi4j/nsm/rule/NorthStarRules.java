package org.kpi4j.nsm.rule;

import com.google.common.collect.ImmutableList;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules about the north star: whether it is a good one, is guarded, and reaches everybody's work. */
public final class NorthStarRules {
  /** The source of most of these rules. */
  static final String COMPASS =
      "Frederiek van Leeuwen, \"North star metric: het kompas voor duurzame groei\", ZakelijkPlus.nl, consulted"
          + " 2026-11-21";

  private NorthStarRules() {}

  /** {@return all rules of this package, sorted by id} */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        new IdleDepartment(),
        new InitiativeSetAside(),
        new KeyResultIncomplete(),
        new KeyResultOffPath(),
        new NorthStarNotChosen(),
        new NotWeekly(),
        new Outgrown(),
        new TooManyDerivedKpis(),
        new Unguarded(),
        new UnsuitableNorthStar(),
        new WithoutDrivers());
  }

  /** {@return the beginning of what a rule of this package says of itself} */
  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("north-star/" + name, severity)
        .messages(NorthStarMessages.BUNDLE)
        .source(COMPASS);
  }
}
