package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.rule.Finding;

/** Findings parted by a baseline, and what it knows that is gone; empty when there is no baseline. */
record BaselineMatch(
    ImmutableList<Finding> fresh, ImmutableList<Finding> known, Optional<Baseline> solved) {
  static BaselineMatch none(List<Finding> findings) {
    return new BaselineMatch(ImmutableList.copyOf(findings), ImmutableList.of(), Optional.empty());
  }
}
