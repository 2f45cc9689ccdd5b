package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Messages;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules about the stages of the funnel. */
public final class AarrrRules {
  static final String MCCLURE = "Dave McClure, Startup Metrics for Pirates, 2007";
  static final String OWN = "chosen by this library";
  static final Messages MESSAGES =
      Messages.bundle("messages", name -> AarrrRules.class.getResourceAsStream(name));

  private AarrrRules() {}

  /** {@return all rules of this package, sorted by id} */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(new StageMismatch(), new UnbalancedFunnel(), new UncoveredStage());
  }

  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("aarrr/" + name, severity).messages(MESSAGES);
  }
}
