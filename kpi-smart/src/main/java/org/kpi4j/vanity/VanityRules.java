package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Messages;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules that find metrics which look good and steer nothing. One metric is reported by at most one of them. */
public final class VanityRules {
  static final String OWN = "chosen by this library";
  static final String RIES =
      "Eric Ries, The Lean Startup, 2011, chapter 7: vanity metrics against actionable ones";
  static final String KPIS_FOR_GROWTH =
      "ZakelijkPlus.nl, Hoe je KPI's bepaalt die echt bijdragen aan je groei, consulted 2026-11-21";
  static final Messages MESSAGES =
      Messages.bundle("messages", name -> VanityRules.class.getResourceAsStream(name));

  private VanityRules() {}

  /** {@return all rules of this package, sorted by id} */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        new ContextLeftOut(),
        new CumulativeTotal(),
        new GameableNumber(),
        new HeadsOnly(),
        new KnownVanity(),
        new OutputCount(),
        new RawTotal(),
        new ReachOnly(),
        new VanitySubject());
  }

  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("vanity/" + name, severity).messages(MESSAGES);
  }
}
