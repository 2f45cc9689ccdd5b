package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Keys;
import org.kpi4j.io.exchange.Problem;
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
  static Heading of(SheetRow row, Headings known, Problems problems) {
    List<String> names = row.cells().stream().map(Guard::remove).toList();
    Heading heading = new Heading(names, known.file());
    Map<SheetColumn, SourcePosition> seen = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      SourcePosition at = new SourcePosition(known.file(), row.line(), i + 1);
      Optional<SheetColumn> column = known.column(name);
      Optional<Problem> problem = column.isPresent()
          ? Optional.ofNullable(seen.putIfAbsent(column.get(), at))
              .map(first -> twice(name, at, first))
          : unknown(name, at);
      problem.ifPresent(problems::add);
      heading.columns.add(problem.isPresent() ? Optional.empty() : column);
    }
    return heading;
  }

  private static Problem twice(String name, SourcePosition at, SourcePosition first) {
    return new Problem(
        ProblemKind.DUPLICATE_KEY, at, Expected.shown(name), Expected.verbatim(first.toString()));
  }

  private static Optional<Problem> unknown(String name, SourcePosition at) {
    return InvisibleCharacters.isBlank(name)
        ? Optional.empty()
        : Optional.of(new Problem(
            ProblemKind.UNKNOWN_KEY,
            at,
            Expected.shown(name),
            Keys.expected(SheetColumn.normal(name), KNOWN, A_HEADING)));
  }

  /** {@return whether enough is known of the row to take it for headings} */
  boolean isKnown() {
    return columns.stream().anyMatch(Optional::isPresent);
  }

  boolean has(SheetColumn column) {
    return columns.contains(Optional.of(column));
  }

  boolean hasName(int index) {
    return index < names.size() && !names.get(index).isBlank();
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

  private static ImmutableSet<String> known() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    for (SheetColumn column : SheetColumn.values()) {
      all.addAll(column.headings());
    }
    return all.build();
  }
}
