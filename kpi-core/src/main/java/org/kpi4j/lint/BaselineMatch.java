package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kpi4j.rule.Finding;

/** Findings parted by a baseline. */
record BaselineMatch(ImmutableList<Finding> fresh, ImmutableList<Finding> known) {
  static BaselineMatch none(List<Finding> findings) {
    return new BaselineMatch(ImmutableList.copyOf(findings), ImmutableList.of());
  }
}
