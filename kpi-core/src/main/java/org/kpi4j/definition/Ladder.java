package org.kpi4j.definition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Band;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;

/** The bands of a threshold in the order of their values. */
final class Ladder {
  private static final Comparator<Band> BY_LOWER_END = (a, b) -> lowerEnds(a, b);

  private final ImmutableList<Band> steps;

  private Ladder(ImmutableList<Band> steps) {
    this.steps = steps;
  }

  /** {@return the ladder that the fields of a KPI give; empty when it has fewer than two bands or they cannot be compared} */
  static Optional<Ladder> of(Kpi kpi, Context context) {
    return Fields.threshold(kpi, context)
        .map(Threshold::bands)
        .filter(bands -> bands.size() > 1 && areComparable(bands))
        .map(bands -> new Ladder(ImmutableList.sortedCopyOf(BY_LOWER_END, bands)));
  }

  ImmutableList<Band> steps() {
    return steps;
  }

  Band.Health health(int step) {
    return steps.get(step).health();
  }

  /** {@return how the end of a step relates to the begin of the next: below 0 for a gap, above 0 for an overlap} */
  int meeting(int step) {
    Optional<Quantity> end = steps.get(step).upper();
    Optional<Quantity> begin = steps.get(step + 1).lower();
    return end.isEmpty() || begin.isEmpty() ? 1 : Measures.compare(end.get(), begin.get());
  }

  private static boolean areComparable(List<Band> bands) {
    List<Quantity> ends = new ArrayList<>();
    for (Band band : bands) {
      band.lower().ifPresent(ends::add);
      band.upper().ifPresent(ends::add);
    }
    return ends.stream().allMatch(end -> Measures.areComparable(end, ends.get(0)));
  }

  private static int lowerEnds(Band a, Band b) {
    if (a.lower().isEmpty() || b.lower().isEmpty()) {
      return Boolean.compare(a.lower().isPresent(), b.lower().isPresent());
    }
    return Measures.compare(a.lower().get(), b.lower().get());
  }
}
