package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Keys;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** The row of headings: which column holds what. */
final class Heading {
  private static final ImmutableSet<String> KNOWN = known();
  private static final LocalizedText A_HEADING = Expected.of(
      "a heading such as KPI, target, owner", "een kop zoals KPI, streefwaarde, eigenaar");

  private final List<Optional<SheetColumn>> columns = new ArrayList<>();
  private final List<String> names;
  private final String file;

  private Heading(List<String> names, String file) {
    this.names = List.copyOf(names);
    this.file = file;
  }

  /** {@return the headings of a row, with those that are unknown or stand twice reported} */
  static Heading of(
      SheetRow row, ImmutableMap<String, SheetColumn> own, String file, Problems problems) {
    List<String> names = row.cells().stream().map(Guard::remove).toList();
    Heading heading = new Heading(names, file);
    Map<SheetColumn, SourcePosition> seen = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Optional<SheetColumn> column = column(name, own);
      SourcePosition at = new SourcePosition(file, row.line(), i + 1);
      if (column.isPresent() && seen.containsKey(column.get())) {
        problems.add(
            ProblemKind.DUPLICATE_KEY,
            at,
            name,
            Expected.verbatim(seen.get(column.get()).toString()));
        column = Optional.empty();
      } else if (column.isPresent()) {
        seen.put(column.get(), at);
      } else if (!InvisibleCharacters.isBlank(name)) {
        problems.add(
            ProblemKind.UNKNOWN_KEY,
            at,
            name,
            Keys.expected(SheetColumn.normal(name), KNOWN, A_HEADING));
      }
      heading.columns.add(column);
    }
    return heading;
  }

  /** {@return whether enough is known of the row to take it for headings} */
  boolean isKnown() {
    return columns.stream().anyMatch(Optional::isPresent);
  }

  boolean has(SheetColumn column) {
    return columns.contains(Optional.of(column));
  }

  int size() {
    return names.size();
  }

  Optional<SheetColumn> column(int index) {
    return index < columns.size() ? columns.get(index) : Optional.empty();
  }

  String name(int index) {
    return names.get(index);
  }

  String file() {
    return file;
  }

  private static Optional<SheetColumn> column(String name, ImmutableMap<String, SheetColumn> own) {
    return Optional.ofNullable(own.get(SheetColumn.normal(name))).or(() -> SheetColumn.of(name));
  }

  private static ImmutableSet<String> known() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    for (SheetColumn column : SheetColumn.values()) {
      all.addAll(column.headings());
    }
    return all.build();
  }
}
