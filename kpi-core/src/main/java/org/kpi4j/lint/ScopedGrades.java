package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;

/** The rules that run on definitions of one kind; a selector may grade them differently on some. */
final class ScopedGrades<R extends Rule, S> extends Grades<R> {
  private final Settings settings;
  private final Scope<R, S> scope;
  private final List<ImmutableList<Setting>> selective = new ArrayList<>();

  ScopedGrades(Configuration configuration, Scope<R, S> scope) {
    super(configuration, scope.kind());
    this.scope = scope;
    settings = configuration.settings();
    for (int i = 0; i < size(); i++) {
      selective.add(settings.isSelective(info(i)) ? settings.of(info(i)) : ImmutableList.of());
    }
  }

  Scope<R, S> scope() {
    return scope;
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

  /** {@return the grade of a rule on a definition; null when the rule is off there} */
  @Nullable
  Grade grade(int index, S definition) {
    return selective.get(index).isEmpty() ? global(index) : selected(index, definition);
  }

  private @Nullable Grade selected(int index, S definition) {
    @Nullable Severity severity = settings.standard(info(index)).orElse(null);
    for (Setting setting : selective.get(index)) {
      if (setting.holdsWhere(selector -> scope.isChosen(definition, selector))) {
        severity = setting.severity().orElse(null);
      }
    }
    return severity == null || !settings.isBadEnough(severity)
        ? null
        : new Grade(info(index), severity);
  }
}
