package org.kpi4j.lint;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.rule.Rule;

/** Definitions of one kind that stand behind each other in a catalogue, and the rules that run on them. */
record Stretch<R extends Rule, S>(ScopedGrades<R, S> rules, List<S> definitions, int first) {
  /** Definitions in a part; large enough to pay for a thread, small enough to share the work. */
  static final int MOST = 4096;

  /** {@return the parts of this stretch, the same whether or not there are several threads} */
  List<Stretch<R, S>> parts() {
    List<Stretch<R, S>> parts = new ArrayList<>();
    for (int start = 0; start < definitions.size(); start += MOST) {
      int end = Math.min(start + MOST, definitions.size());
      parts.add(new Stretch<>(rules, definitions.subList(start, end), first + start));
    }
    return parts;
  }
}
