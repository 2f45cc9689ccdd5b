package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Catalog;

/**
 * What differs between two versions of a catalogue, and what that does to the comparability of values.
 *
 * @param changes the changes: metrics, KPIs, objectives, initiatives, teams and series in the order of the later
 *     catalogue, each followed by what is gone; then the catalogue itself
 */
public record CatalogDiff(ImmutableList<Change> changes) implements Serializable {

  /**
   * {@return what differs between two versions}; in time linear in their size; a change of an extension is minor
   *
   * @param before the earlier version
   * @param after the later version
   */
  public static CatalogDiff between(Catalog before, Catalog after) {
    return between(before, after, key -> Impact.MINOR);
  }

  /**
   * {@return what differs between two versions}; in time linear in their size
   *
   * @param before the earlier version
   * @param after the later version
   * @param extensions what a change of an extension does to comparability, by its key
   */
  public static CatalogDiff between(
      Catalog before, Catalog after, Function<String, Impact> extensions) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    changes.addAll(compared(MetricFields.KIND, extensions).of(before.metrics(), after.metrics()));
    changes.addAll(compared(KpiFields.KIND, extensions).of(before.kpis(), after.kpis()));
    changes.addAll(
        compared(OtherFields.OBJECTIVES, extensions).of(before.objectives(), after.objectives()));
    changes.addAll(compared(OtherFields.INITIATIVES, extensions)
        .of(before.initiatives(), after.initiatives()));
    changes.addAll(compared(OtherFields.TEAMS, extensions).of(before.teams(), after.teams()));
    changes.addAll(compared(OtherFields.SERIES, extensions).of(before.series(), after.series()));
    changes.addAll(compared(CatalogFields.KIND, extensions)
        .of(List.of(CatalogFields.own(before)), List.of(CatalogFields.own(after))));
    return new CatalogDiff(changes.build());
  }

  private static <T> Differences<T> compared(Kind<T> kind, Function<String, Impact> extensions) {
    return new Differences<>(kind, extensions);
  }

  /** {@return whether nothing differs} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** {@return the gravest impact; empty when nothing differs} */
  public Optional<Impact> impact() {
    return changes.stream().map(Change::impact).max(Comparator.naturalOrder());
  }

  /**
   * {@return the changes that are at least this grave, in the same order}
   *
   * @param least the least grave impact that counts
   */
  public ImmutableList<Change> atLeast(Impact least) {
    return changes.stream()
        .filter(change -> change.impact().compareTo(least) >= 0)
        .collect(ImmutableList.toImmutableList());
  }
}
