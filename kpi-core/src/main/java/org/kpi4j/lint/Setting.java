package org.kpi4j.lint;

import java.util.Optional;
import org.kpi4j.rule.Severity;

/** One change to how a rule is graded; an empty severity turns it off, an empty selector means everywhere. */
record Setting(String rule, Optional<Severity> severity, Optional<Selector> selector) {
  boolean isGlobal() {
    return selector.isEmpty();
  }

  String origin() {
    return selector.map(s -> "set for " + s).orElse("set");
  }
}
