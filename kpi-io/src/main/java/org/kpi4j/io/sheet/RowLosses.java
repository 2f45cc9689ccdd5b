package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.NativeCatalog;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Subject;

/** Tells what a row does not carry, by reading it back and comparing. */
final class RowLosses {
  private RowLosses() {}

  static List<Loss> of(Kpi kpi, Optional<Metric> metric, ImmutableList<String> headings) {
    Import back = reread(RowWriter.cells(kpi, metric), kpi.extensions(), headings);
    List<Loss> losses = new ArrayList<>();
    List<Kpi> kpis = back.catalog().kpis();
    if (!kpis.equals(List.of(kpi))) {
      losses.addAll(compare(Subject.of(kpi), Catalog.of(kpi), back.catalog()));
    }
    metric.ifPresent(m -> losses.addAll(compare(m, back)));
    return losses;
  }

  static List<Loss> of(Metric metric, ImmutableList<String> headings) {
    return compare(metric, reread(RowWriter.cells(metric), metric.extensions(), headings));
  }

  /** {@return what no row has a place for} */
  static List<Loss> ofRest(Catalog catalog) {
    List<Loss> losses = new ArrayList<>();
    Node whole = NativeCatalog.write(
        catalog.toBuilder().metrics(List.of()).kpis(List.of()).build(), List.of());
    if (whole instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(e -> losses.add(new Loss(
              Loss.Fate.DROPPED,
              "",
              e.key(),
              "A spreadsheet of KPIs has no place for it",
              Optional.empty())));
    }
    return losses;
  }

  private static List<Loss> compare(Metric metric, Import back) {
    return back.catalog().metrics().equals(List.of(metric))
        ? List.of()
        : compare(Subject.of(metric), Catalog.of(metric), back.catalog());
  }

  private static List<Loss> compare(Subject subject, Catalog before, Catalog after) {
    String section = subject.kind() == Subject.Kind.KPI ? "kpis" : "metrics";
    Node was = NativeCatalog.write(before, List.of()).itemsAt(section).get(0);
    Node is = NativeCatalog.write(after, List.of()).itemsAt(section).stream()
        .findFirst()
        .orElse(Node.text(""));
    List<Loss> losses = new ArrayList<>();
    if (was instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        Optional<String> now = is.find(entry.key()).map(JsonPrinter::compact);
        if (now.filter(JsonPrinter.compact(entry.value())::equals).isEmpty()) {
          losses.add(lost(subject, entry.key(), now.isPresent()));
        }
      }
    }
    return losses;
  }

  private static Loss lost(Subject subject, String attribute, boolean isPartlyThere) {
    return new Loss(
        isPartlyThere ? Loss.Fate.SIMPLIFIED : Loss.Fate.DROPPED,
        subject.key(),
        attribute,
        "A row has no place for it",
        subject.positions().of(attribute));
  }

  private static Import reread(
      Map<SheetColumn, String> cells, Map<String, String> others, ImmutableList<String> headings) {
    Collected collected = new Collected();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (SheetColumn column : SheetColumn.values()) {
      names.add(column.headings().get(0));
    }
    SheetRow first = new SheetRow(
        1,
        names.addAll(headings).build().stream()
            .map(Guard::add)
            .collect(ImmutableList.toImmutableList()));
    Heading heading =
        Heading.of(first, new Headings("", ImmutableMap.of()), new Collected().problems());
    SheetRow row = new SheetRow(
        2,
        RowWriter.ordered(cells, others, headings).stream()
            .map(Guard::add)
            .collect(ImmutableList.toImmutableList()));
    new RowReader(collected).read(Cells.of(row, heading, collected.problems()));
    return collected.toImport();
  }
}
