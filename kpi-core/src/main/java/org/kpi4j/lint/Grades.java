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
  private final List<R> rules = new ArrayList<>();
  private final List<RuleInfo> infos = new ArrayList<>();
  private final List<@Nullable Severity> global = new ArrayList<>();
  private final List<ImmutableList<Setting>> selective = new ArrayList<>();

  Grades(RuleSet all, Class<R> scope, Settings settings) {
    this.settings = settings;
    for (Rule rule : all.rules()) {
      if (scope.isInstance(rule)) {
        add(scope.cast(rule));
      }
    }
  }

  private void add(R rule) {
    RuleInfo info = rule.info();
    @Nullable Severity severity = settings.global(info).orElse(null);
    ImmutableList<Setting> own = settings.of(info);
    boolean isSelective = own.stream().anyMatch(s -> !s.isGlobal());
    if (severity != null || isSelective) {
      rules.add(rule);
      infos.add(info);
      global.add(severity);
      selective.add(isSelective ? own : ImmutableList.of());
    }
  }

  int size() {
    return rules.size();
  }

  R rule(int index) {
    return rules.get(index);
  }

  RuleInfo info(int index) {
    return infos.get(index);
  }

  /** {@return the grade of a rule on a definition; null when the rule is off there} */
  <S> @Nullable Severity grade(int index, Scope<?, S> scope, S definition) {
    ImmutableList<Setting> all = selective.get(index);
    return all.isEmpty() ? global.get(index) : selected(index, all, scope, definition);
  }

  private <S> @Nullable Severity selected(
      int index, List<Setting> all, Scope<?, S> scope, S definition) {
    @Nullable Severity severity = settings.standard(infos.get(index)).orElse(null);
    for (Setting setting : all) {
      if (setting.isGlobal() || scope.isChosen(definition, setting.selector().get())) {
        severity = setting.severity().orElse(null);
      }
    }
    return severity == null || !settings.isBadEnough(severity) ? null : severity;
  }
}
