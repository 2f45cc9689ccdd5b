package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/** The rules of one kind with their grades, ready to run: only those that are on somewhere. */
class Grades<R extends Rule> {
  private final ImmutableList<R> rules;
  private final RuleInfo[] infos;
  private final @Nullable Grade[] global;

  Grades(Configuration configuration, Class<R> kind) {
    Settings settings = configuration.settings();
    rules = chosen(configuration, kind);
    infos = new RuleInfo[rules.size()];
    global = new Grade[infos.length];
    for (int i = 0; i < infos.length; i++) {
      RuleInfo info = rules.get(i).info();
      infos[i] = info;
      global[i] =
          settings.global(info).map(severity -> new Grade(info, severity)).orElse(null);
    }
  }

  private static <R extends Rule> ImmutableList<R> chosen(
      Configuration configuration, Class<R> kind) {
    ImmutableList.Builder<R> chosen = ImmutableList.builder();
    for (Rule rule : configuration.rules().rules()) {
      if (kind.isInstance(rule) && configuration.settings().mayRun(rule.info())) {
        chosen.add(kind.cast(rule));
      }
    }
    return chosen.build();
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

  /** {@return the grade of a rule where no selector applies; null when the rule is off there} */
  @Nullable
  Grade global(int index) {
    return global[index];
  }
}
