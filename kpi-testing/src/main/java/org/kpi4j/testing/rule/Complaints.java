package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what is wrong with a rule; the same complaint counts once. */
final class Complaints {
  private final Set<String> all = new LinkedHashSet<>();

  void add(String complaint) {
    all.add(complaint);
  }

  ImmutableList<String> all() {
    return ImmutableList.copyOf(all);
  }
}
