package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;

/** What formats of metrics alone have no place for. */
public final class Unwritten {
  private Unwritten() {}

  /**
   * {@return the parts of a catalogue that are neither metrics nor KPIs, each as a loss}
   *
   * @param catalog the catalogue
   * @param format the name of the format
   */
  public static ImmutableList<Loss> parts(Catalog catalog, String format) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    catalog.company().ifPresent(company -> all.add("company"));
    if (!catalog.initiatives().isEmpty()) {
      all.add("initiatives");
    }
    catalog.northStar().ifPresent(metric -> all.add("northStar"));
    if (!catalog.objectives().isEmpty()) {
      all.add("objectives");
    }
    if (!catalog.series().isEmpty()) {
      all.add("series");
    }
    if (!catalog.teams().isEmpty()) {
      all.add("teams");
    }
    return all.build().stream()
        .map(part -> lost(part, format + " has no place for it"))
        .collect(ImmutableList.toImmutableList());
  }

  private static Loss lost(String part, String why) {
    return new Loss(Loss.Fate.DROPPED, "", part, why, Optional.empty());
  }

  /**
   * {@return a KPI whose metric is not written, as a loss}
   *
   * @param kpi the KPI
   */
  public static Loss alone(Kpi kpi) {
    return new Loss(
        Loss.Fate.DROPPED,
        "kpi:" + kpi.id(),
        "",
        "A KPI can only ride along with its metric",
        kpi.positions().of(""));
  }
}
