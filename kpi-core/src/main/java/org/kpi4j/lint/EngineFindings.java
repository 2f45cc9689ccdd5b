package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.kpi4j.message.Messages;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** What the engine itself reports. */
final class EngineFindings {
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> Linter.class.getResourceAsStream(name));

  static final RuleInfo RULE_CRASHED =
      info("lint/rule-crashed", Severity.ERROR).isLocked(true).build();
  static final RuleInfo NEVER_APPLIED = info("lint/rule-never-applied", Severity.ADVICE)
      .level(RuleInfo.Level.STRICT)
      .build();
  static final RuleInfo UNUSED_SUPPRESSION =
      info("lint/unused-suppression", Severity.WARNING).build();
  static final RuleInfo EXPIRED_SUPPRESSION =
      info("lint/expired-suppression", Severity.WARNING).build();
  static final RuleInfo LOCKED_RULE =
      info("lint/locked-rule-suppressed", Severity.ERROR).isLocked(true).build();
  static final RuleInfo RETIRED_ID = info("lint/retired-id", Severity.ADVICE).build();
  static final RuleInfo BASELINE_STALE =
      info("lint/baseline-stale", Severity.ADVICE).build();

  private static final ImmutableMap<String, RuleInfo> INFOS = byId(
      RULE_CRASHED,
      NEVER_APPLIED,
      UNUSED_SUPPRESSION,
      EXPIRED_SUPPRESSION,
      LOCKED_RULE,
      RETIRED_ID,
      BASELINE_STALE);

  private EngineFindings() {}

  static ImmutableMap<String, RuleInfo> infos() {
    return INFOS;
  }

  static ImmutableList<RuleInfo> sorted() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(RuleInfo::id), INFOS.values());
  }

  /** {@return whether a rule is off until a caller asks for it} */
  static boolean isOptIn(RuleInfo rule) {
    return rule == NEVER_APPLIED;
  }

  private static ImmutableMap<String, RuleInfo> byId(RuleInfo... infos) {
    ImmutableMap.Builder<String, RuleInfo> byId = ImmutableMap.builder();
    for (RuleInfo info : infos) {
      byId.put(info.id(), info);
    }
    return byId.buildOrThrow();
  }

  /** {@return whether a finding may be part of a baseline} */
  static boolean mayBeKnown(Finding finding) {
    return !finding.rule().equals(RULE_CRASHED.id()) && !finding.rule().equals(BASELINE_STALE.id());
  }

  private static RuleInfo.Builder info(String id, Severity severity) {
    return RuleInfo.of(id, severity)
        .precision(RuleInfo.Precision.CERTAIN)
        .source("chosen by this library")
        .messages(MESSAGES);
  }
}
