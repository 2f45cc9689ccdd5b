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
    ImmutableList.Builder<R> chosen = ImmutableList.builder();
    for (Rule rule : all.rules()) {
      if (scope.isInstance(rule) && isOnSomewhere(rule.info())) {
        chosen.add(scope.cast(rule));
      }
    }
    rules = chosen.build();
    infos = new RuleInfo[rules.size()];
    global = new Severity[infos.length];
    for (int i = 0; i < infos.length; i++) {
      infos[i] = rules.get(i).info();
      global[i] = settings.global(infos[i]).orElse(null);
      selective.add(isSelective(infos[i]) ? settings.of(infos[i]) : ImmutableList.of());
    }
  }

  private boolean isOnSomewhere(RuleInfo rule) {
    return settings.global(rule).isPresent() || isSelective(rule);
  }

  private boolean isSelective(RuleInfo rule) {
    for (Setting setting : settings.of(rule)) {
      if (!setting.isGlobal()) {
        return true;
      }
    }
    return false;
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
    for (ImmutableList<Setting> own : selective) {
      if (!own.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@return the grade of a rule where no selector applies; null when the rule is off there} */
  @Nullable
  Severity global(int index) {
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
