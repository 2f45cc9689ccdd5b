package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules of one scope with their grades, ready to run: only those that are on somewhere. */
final class Grades<R extends Rule> {
  private final Settings settings;
  private final ImmutableList<R> rules;
  private final RuleInfo[] infos;
  private final @Nullable Severity[] global;
  private final List<ImmutableList<Setting>> selective = new ArrayList<>();

  Grades(RuleSet all, Class<R> scope, Settings settings) {
    this.settings = settings;
    rules =
        all.rules().stream()
            .filter(scope::isInstance)
            .map(scope::cast)
            .filter(rule -> isOnSomewhere(rule.info()))
            .collect(ImmutableList.toImmutableList());
    infos = rules.stream().map(Rule::info).toArray(RuleInfo[]::new);
    global = new Severity[infos.length];
    for (int i = 0; i < infos.length; i++) {
      global[i] = settings.global(infos[i]).orElse(null);
      selective.add(isSelective(infos[i]) ? settings.of(infos[i]) : ImmutableList.of());
    }
  }

  private boolean isOnSomewhere(RuleInfo rule) {
    return settings.global(rule).isPresent() || isSelective(rule);
  }

  private boolean isSelective(RuleInfo rule) {
    return settings.of(rule).stream().anyMatch(setting -> !setting.isGlobal());
  }

  ImmutableList<R> rules() {
    return rules;
  }

  int size() {
    return infos.length;
  }

  R rule(int index) {
    return rules.get(index);
  }

  RuleInfo info(int index) {
    return infos[index];
  }

  /** {@return whether no rule is graded differently on some definitions} */
  boolean isUniform() {
    return selective.stream().allMatch(List::isEmpty);
  }

  /** {@return the grade of a rule where no selector applies; null when the rule is off there} */
  @Nullable Severity global(int index) {
    return global[index];
  }

  /** {@return the grade of a rule on a definition; null when the rule is off there} */
  <S> @Nullable Severity grade(int index, Scope<?, S> scope, S definition) {
    ImmutableList<Setting> all = selective.get(index);
    return all.isEmpty() ? global[index] : selected(index, all, scope, definition);
  }

  private <S> @Nullable Severity selected(
      int index, List<Setting> all, Scope<?, S> scope, S definition) {
    @Nullable Severity severity = settings.standard(infos[index]).orElse(null);
    for (Setting setting : all) {
      if (setting.isGlobal() || scope.isChosen(definition, setting.selector().get())) {
        severity = setting.severity().orElse(null);
      }
    }
    return severity == null || !settings.isBadEnough(severity) ? null : severity;
  }
}
