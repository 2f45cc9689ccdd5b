package org.kpi4j.lint;

import java.util.Optional;
import java.util.function.Predicate;
import org.kpi4j.rule.Severity;

/** One change to how a rule is graded; an empty severity turns it off, an empty selector means everywhere. */
record Setting(String rule, Optional<Severity> severity, Optional<Selector> selector) {
  boolean isGlobal() {
    return selector.isEmpty();
  }

  boolean holdsWhere(Predicate<Selector> chooses) {
    return selector.isEmpty() || chooses.test(selector.get());
  }

  String origin() {
    return selector.map(s -> "set for " + s).orElse("set");
  }
}
