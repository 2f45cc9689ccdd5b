package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Written;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Threshold;

/** Makes a KPI of a row, and a metric of it where the row describes one. */
final class RowReader {
  private static final LocalizedText A_NAME =
      Expected.of("a name, a statement or a metric", "een naam, een doelstelling of een metric");

  private final Collected collected;
  private final Map<String, Metric> metrics = new HashMap<>();

  RowReader(Collected collected) {
    this.collected = collected;
  }

  void read(Cells cells) {
    SheetValues values = new SheetValues(cells, collected.problems());
    try {
      Optional<Metric> metric = metric(cells, values);
      metric.filter(m -> isNew(m, cells)).ifPresent(collected.catalog()::metric);
      if (isKpi(cells)) {
        collected.catalog().kpi(kpi(cells, values, metric));
      } else if (metric.isEmpty()) {
        collected.problems().add(ProblemKind.MISSING_KEY, cells.start(), "", A_NAME);
      }
    } catch (IllegalArgumentException e) {
      collected.refuse(cells.start(), "", e);
    }
  }

  /** Rows of KPIs about one metric may have different owners; the metric is that of the first. */
  private boolean isNew(Metric metric, Cells cells) {
    Metric before = metrics.putIfAbsent(metric.id(), metric);
    return before == null
        || (isKpi(cells)
            ? !withoutOwners(metric).equals(withoutOwners(before))
            : !metric.equals(before));
  }

  private static Metric withoutOwners(Metric metric) {
    return metric.toBuilder().owners(ImmutableSet.of()).build();
  }

  /** A row that names no more than a metric describes that metric. */
  private static boolean isKpi(Cells cells) {
    return cells.hasAny(
        SheetColumn.ID,
        SheetColumn.NAME,
        SheetColumn.STATEMENT,
        SheetColumn.TARGET,
        SheetColumn.BASELINE,
        SheetColumn.DEADLINE,
        SheetColumn.MINIMUM,
        SheetColumn.MAXIMUM);
  }

  private static Optional<Metric> metric(Cells cells, SheetValues values) {
    boolean described = cells.hasAny(
        SheetColumn.METRIC_NAME,
        SheetColumn.FORMULA,
        SheetColumn.UNIT,
        SheetColumn.DIRECTION,
        SheetColumn.SOURCE,
        SheetColumn.DESCRIPTION);
    Optional<String> name = cells
        .text(SheetColumn.METRIC)
        .or(() -> cells.text(SheetColumn.METRIC_NAME))
        .or(() -> described
            ? cells.text(SheetColumn.NAME).or(() -> cells.text(SheetColumn.STATEMENT))
            : Optional.empty());
    return name.filter(n -> described || !isKpi(cells)).map(n -> metric(n, cells, values));
  }

  private static Metric metric(String name, Cells cells, SheetValues values) {
    Metric.Builder metric =
        Metric.builder().id(idOf(name)).name(cells.text(SheetColumn.METRIC_NAME).orElse(name));
    cells.text(SheetColumn.DESCRIPTION).ifPresent(metric::description);
    values.value(SheetColumn.FORMULA, Written::formula, Written.FORMULA).ifPresent(metric::formula);
    values.value(SheetColumn.UNIT, Written::unit, Written.UNIT).ifPresent(metric::unit);
    values.direction().ifPresent(metric::direction);
    cells.text(SheetColumn.SOURCE).map(DataSource::of).ifPresent(metric::source);
    metric.owners(values.persons(SheetColumn.OWNER));
    if (!isKpi(cells)) {
      metric.tags(values.items(SheetColumn.TAGS)).extensions(ImmutableMap.copyOf(cells.others()));
      values.stage().ifPresent(metric::stage);
      cells.text(SheetColumn.POPULATION).ifPresent(metric::population);
    }
    return metric.positions(positions(cells)).build();
  }

  private static Kpi kpi(Cells cells, SheetValues values, Optional<Metric> metric) {
    Kpi.Builder kpi = Kpi.builder().id(id(cells));
    cells.text(SheetColumn.NAME).map(LocalizedText::of).ifPresent(kpi::name);
    statement(cells).ifPresent(kpi::statement);
    metric
        .map(Metric::id)
        .or(() -> cells.text(SheetColumn.METRIC).map(RowReader::idOf))
        .ifPresent(kpi::metric);
    kpi.owners(values.persons(SheetColumn.OWNER));
    kpi.teams(values.items(SheetColumn.TEAM)).tags(values.items(SheetColumn.TAGS));
    values.cadence().ifPresent(kpi::reviewCadence);
    cells.text(SheetColumn.LEVER).ifPresent(kpi::lever);
    cells.text(SheetColumn.REASON).ifPresent(kpi::reason);
    cells.text(SheetColumn.POPULATION).ifPresent(kpi::population);
    values.stage().ifPresent(kpi::stage);
    aim(cells, values, kpi);
    return kpi.extensions(ImmutableMap.copyOf(cells.others()))
        .positions(positions(cells))
        .build();
  }

  private static void aim(Cells cells, SheetValues values, Kpi.Builder kpi) {
    if (cells.hasAny(SheetColumn.TARGET, SheetColumn.BASELINE, SheetColumn.DEADLINE)) {
      kpi.aim(Goal.builder()
          .baseline(values.quantity(SheetColumn.BASELINE))
          .target(values.target())
          .deadline(values.deadline())
          .build());
    } else if (cells.hasAny(SheetColumn.MINIMUM, SheetColumn.MAXIMUM)) {
      kpi.aim(Threshold.builder()
          .lower(values.quantity(SheetColumn.MINIMUM))
          .upper(values.quantity(SheetColumn.MAXIMUM))
          .build());
    }
  }

  /** A name alone is all that the author wrote down, so that it is read as the statement too. */
  private static Optional<String> statement(Cells cells) {
    boolean alone = !cells.hasAny(
        SheetColumn.TARGET,
        SheetColumn.BASELINE,
        SheetColumn.DEADLINE,
        SheetColumn.MINIMUM,
        SheetColumn.MAXIMUM,
        SheetColumn.METRIC);
    return cells
        .text(SheetColumn.STATEMENT)
        .or(() -> alone ? cells.text(SheetColumn.NAME) : Optional.empty());
  }

  private static String id(Cells cells) {
    return cells
        .text(SheetColumn.ID)
        .orElseGet(() -> Metric.named(cells
                .text(SheetColumn.NAME)
                .or(() -> cells.text(SheetColumn.STATEMENT))
                .or(() -> cells.text(SheetColumn.METRIC))
                .orElse("unnamed"))
            .id());
  }

  /** A single word can be an id as it is. */
  private static String idOf(String name) {
    return name.indexOf(' ') < 0 ? name : Metric.named(name).id();
  }

  private static Positions positions(Cells cells) {
    ImmutableMap.Builder<String, SourcePosition> all = ImmutableMap.builder();
    all.put("", cells.start());
    for (SheetColumn column : SheetColumn.values()) {
      if (cells.hasAny(column)) {
        all.put(attribute(column), cells.place(column));
      }
    }
    return new Positions(all.buildOrThrow());
  }

  private static String attribute(SheetColumn column) {
    return switch (column) {
      case BASELINE -> "aim.baseline";
      case TARGET -> "aim.target";
      case MINIMUM -> "aim.lower";
      case MAXIMUM -> "aim.upper";
      case DEADLINE -> "aim.deadline";
      case CADENCE -> "reviewCadence";
      case OWNER -> "owners";
      case TEAM -> "teams";
      case SOURCE -> "sources";
      case METRIC_NAME -> "metricName";
      default -> column.name().toLowerCase(Locale.ROOT);
    };
  }
}
