package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Written;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;

/** Makes the cells of a row from a KPI and its metric. */
final class RowWriter {
  private static final String BETWEEN = "; ";

  private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);

  private RowWriter() {}

  /** {@return the cells of a KPI, with those of its metric where the row is the one to describe it} */
  static Map<SheetColumn, String> cells(Kpi kpi, Optional<Metric> metric) {
    RowWriter row = new RowWriter();
    row.put(SheetColumn.ID, kpi.id());
    row.put(SheetColumn.NAME, kpi.name().map(LocalizedText::text).orElse(""));
    row.put(SheetColumn.STATEMENT, kpi.statement().orElse(""));
    row.put(SheetColumn.METRIC, kpi.metric().orElse(""));
    metric.ifPresent(row::describe);
    row.put(SheetColumn.OWNER, String.join(BETWEEN, kpi.owners()));
    row.put(SheetColumn.TEAM, String.join(BETWEEN, kpi.teams()));
    row.put(SheetColumn.TAGS, String.join(BETWEEN, kpi.tags()));
    row.put(SheetColumn.CADENCE, kpi.reviewCadence().map(Written::text).orElse(""));
    row.put(SheetColumn.LEVER, kpi.lever().orElse(""));
    row.put(SheetColumn.REASON, kpi.reason().orElse(""));
    row.put(SheetColumn.POPULATION, kpi.population().orElse(""));
    row.put(SheetColumn.STAGE, kpi.stage().map(Object::toString).orElse(""));
    row.aim(kpi);
    return row.cells;
  }

  /** {@return the cells of a metric that no KPI is about} */
  static Map<SheetColumn, String> cells(Metric metric) {
    RowWriter row = new RowWriter();
    row.describe(metric);
    row.put(SheetColumn.OWNER, String.join(BETWEEN, metric.owners()));
    row.put(SheetColumn.TAGS, String.join(BETWEEN, metric.tags()));
    row.put(SheetColumn.POPULATION, metric.population().orElse(""));
    row.put(SheetColumn.STAGE, metric.stage().map(Object::toString).orElse(""));
    return row.cells;
  }

  private void describe(Metric metric) {
    put(SheetColumn.METRIC, metric.id());
    String name = metric.name().text();
    put(SheetColumn.METRIC_NAME, name.equals(metric.id()) ? "" : name);
    put(SheetColumn.DESCRIPTION, metric.description().map(LocalizedText::text).orElse(""));
    put(SheetColumn.FORMULA, metric.formula().map(Object::toString).orElse(""));
    put(SheetColumn.UNIT, metric.unit().map(Object::toString).orElse(""));
    put(SheetColumn.DIRECTION, metric.direction().map(Written::text).orElse(""));
    put(
        SheetColumn.SOURCE,
        metric.sources().stream().findFirst().map(s -> s.tool()).orElse(""));
  }

  private void aim(Kpi kpi) {
    kpi.goal().ifPresent(goal -> {
      put(SheetColumn.BASELINE, goal.baseline().map(Object::toString).orElse(""));
      put(SheetColumn.TARGET, goal.target().map(Written::text).orElse(""));
      put(SheetColumn.DEADLINE, goal.deadline().map(Object::toString).orElse(""));
    });
    kpi.threshold().ifPresent(threshold -> {
      put(SheetColumn.MINIMUM, threshold.lower().map(Object::toString).orElse(""));
      put(SheetColumn.MAXIMUM, threshold.upper().map(Object::toString).orElse(""));
    });
  }

  private void put(SheetColumn column, String text) {
    if (!InvisibleCharacters.isBlank(text)) {
      cells.put(column, text);
    }
  }

  /** {@return the cells in the order of the columns} */
  static ImmutableList<String> ordered(
      Map<SheetColumn, String> cells, Map<String, String> others, ImmutableList<String> headings) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (SheetColumn column : SheetColumn.values()) {
      all.add(cells.getOrDefault(column, ""));
    }
    headings.forEach(heading -> all.add(others.getOrDefault(heading, "")));
    return all.build();
  }
}
