package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** All that a caller chose for a run. */
@ModelStyle
@Value.Immutable
abstract class Settings {
  abstract ImmutableList<Setting> settings();

  abstract ImmutableMap<String, Double> options();

  abstract ImmutableList<Suppression> suppressions();

  abstract ImmutableSet<String> retiredIds();

  abstract Optional<Baseline> baseline();

  abstract Optional<LocalDate> asOf();

  abstract Optional<RuleInfo.Level> level();

  abstract Optional<RuleInfo.Version> version();

  abstract Optional<Severity> least();

  @Value.Default
  boolean isProposing() {
    return false;
  }

  @Value.Default
  Reader reader() {
    return Reader.standard();
  }

  /** {@return the grade that a rule has before any setting; empty when it is off} */
  Optional<Severity> standard(RuleInfo rule) {
    boolean isIn = level().isEmpty()
        ? !EngineFindings.isOptIn(rule)
        : rule.level().compareTo(level().get()) <= 0;
    boolean isOldEnough =
        version().isEmpty() || rule.since().compareTo(version().get()) <= 0;
    return isIn && isOldEnough ? Optional.of(rule.severity()) : Optional.empty();
  }

  /** {@return the grade of a rule where no selector applies; the last setting wins} */
  Optional<Severity> global(RuleInfo rule) {
    Optional<Severity> severity = standard(rule);
    for (Setting setting : settings()) {
      if (setting.isGlobal() && setting.rule().equals(rule.id())) {
        severity = setting.severity();
      }
    }
    return severity.isPresent() && isBadEnough(severity.get()) ? severity : Optional.empty();
  }

  /** {@return the settings that speak of a rule, in order} */
  ImmutableList<Setting> of(RuleInfo rule) {
    if (settings().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Setting> own = ImmutableList.builder();
    for (Setting setting : settings()) {
      if (setting.rule().equals(rule.id())) {
        own.add(setting);
      }
    }
    return own.build();
  }

  /** {@return whether a rule is on, or a selector speaks of it} */
  boolean mayRun(RuleInfo rule) {
    return global(rule).isPresent() || isSelective(rule);
  }

  /** {@return whether a selector speaks of a rule} */
  boolean isSelective(RuleInfo rule) {
    for (Setting setting : of(rule)) {
      if (!setting.isGlobal()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a rule runs on anything} */
  boolean isOn(RuleInfo rule) {
    return global(rule).isPresent()
        || of(rule).stream().anyMatch(s -> !s.isGlobal() && s.severity().isPresent());
  }

  /** {@return what the engine says of itself, as bad as the caller wants; none when it is off and may be} */
  Optional<Finding> graded(Finding finding, RuleInfo rule) {
    return rule.isLocked() ? Optional.of(finding) : global(rule).map(finding::graded);
  }

  /** {@return these settings without exceptions and known findings about other definitions or other rules} */
  Settings about(Subject subject, RuleSet rules) {
    if (suppressions().isEmpty() && baseline().isEmpty()) {
      return this;
    }
    return copy()
        .suppressions(suppressions().stream()
            .filter(
                s -> s.subject().equals(subject.key()) && rules.find(s.rule()).isPresent())
            .toList())
        .baseline(baseline().map(known -> known.about(subject, rules)))
        .build();
  }

  /** {@return these settings without exceptions and known findings of these rules} */
  Settings without(RuleSet rules) {
    if (rules.rules().isEmpty()) {
      return this;
    }
    return copy()
        .suppressions(
            suppressions().stream().filter(s -> !rules.isOfOne(s.rule())).toList())
        .baseline(baseline().map(known -> known.without(rules)))
        .build();
  }

  boolean isBadEnough(Severity severity) {
    return least().isEmpty() || severity.compareTo(least().get()) >= 0;
  }

  /** {@return the value of a rule's option} */
  double option(RuleInfo rule, RuleInfo.Option option) {
    return options().getOrDefault(key(rule, option), option.standard());
  }

  /** {@return these settings with another value of an option; the last value wins} */
  Settings withOption(RuleInfo rule, RuleInfo.Option option, double value) {
    Map<String, Double> all = new HashMap<>(options());
    all.put(key(rule, option), value);
    return copy().options(all).build();
  }

  private static String key(RuleInfo rule, RuleInfo.Option option) {
    return rule.id() + "." + option.name();
  }

  ImmutableSettings.Builder copy() {
    return ImmutableSettings.builder().from(this);
  }

  static Settings standard() {
    return ImmutableSettings.builder().build();
  }
}
