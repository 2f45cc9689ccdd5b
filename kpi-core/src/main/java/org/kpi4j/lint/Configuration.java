package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** The rules of a linter and what its caller chose for them. */
record Configuration(RuleSet rules, Settings settings) {
  static Configuration of(Iterable<? extends Rule> rules) {
    return new Configuration(RuleSet.of(rules), Settings.standard());
  }

  Configuration plus(Iterable<? extends Rule> more) {
    return new Configuration(rules.plus(more), settings);
  }

  Configuration with(Settings chosen) {
    return new Configuration(rules, chosen);
  }

  Configuration only(List<String> ids) {
    ImmutableSet<String> kept =
        ids.stream().map(id -> rules.get(id).id()).collect(ImmutableSet.toImmutableSet());
    return new Configuration(rules.only(kept), settings).noting(ids);
  }

  Configuration without(String... ids) {
    Configuration left = this;
    for (String id : ids) {
      left = left.grade(id, Optional.empty(), Optional.empty());
    }
    return left;
  }

  /** {@return the same with another grade of a rule; an empty one turns it off, an empty selector means everywhere} */
  Configuration grade(String id, Optional<Severity> severity, Optional<Selector> where) {
    Setting setting = new Setting(rules.get(id).id(), severity, where);
    return with(settings.copy().setting(setting).build()).noting(ImmutableList.of(id));
  }

  Configuration option(String id, String name, double value) {
    RuleInfo rule = rules.get(id);
    RuleInfo.Option option = RuleSet.option(rule, name);
    checkArgument(
        value >= option.least() && value <= option.greatest(),
        "option '%s' of '%s' must be from %s to %s inclusive: %s",
        name,
        id,
        option.least(),
        option.greatest(),
        value);
    return with(settings.withOption(rule, option, value)).noting(ImmutableList.of(id));
  }

  private Configuration noting(List<String> ids) {
    List<String> retired = ids.stream().filter(rules::isRetired).toList();
    return retired.isEmpty()
        ? this
        : with(settings.copy().addAllRetiredIds(retired).build());
  }

  /** {@return what holds for whole catalogues: everything but the rules about changes} */
  Configuration onCatalogs() {
    return onChanges(false);
  }

  /** {@return what holds for the change between two catalogues: the rules about changes alone} */
  Configuration onChanges() {
    return onChanges(true);
  }

  private Configuration onChanges(boolean wanted) {
    return new Configuration(rules.onChanges(wanted), settings.without(rules.onChanges(!wanted)));
  }

  /** {@return what holds for a definition that stands alone: the rules about single definitions} */
  Configuration onlyAbout(Subject subject) {
    RuleSet own = rules.onDefinitions();
    return new Configuration(own, settings.about(subject, own));
  }

  /** {@return how a rule is graded where only some selectors choose, and why} */
  EffectiveSeverity explain(String id, Predicate<Selector> chooses) {
    RuleInfo rule = rules.get(id);
    EffectiveSeverity effective = new EffectiveSeverity(settings.standard(rule), "default");
    for (Setting setting : settings.of(rule)) {
      if (setting.holdsWhere(chooses)) {
        effective = new EffectiveSeverity(setting.severity(), setting.origin());
      }
    }
    return effective.severity().filter(s -> !settings.isBadEnough(s)).isPresent()
        ? new EffectiveSeverity(Optional.empty(), effective.origin() + ", but not bad enough")
        : effective;
  }
}
