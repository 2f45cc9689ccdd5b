package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.JsonTree;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Source;
import org.kpi4j.io.tree.TomlTree;
import org.kpi4j.io.tree.YamlTree;

/** The notations of files, told by the ends of their names. */
enum FileType {
  YAML("yaml", "yml"),
  JSON("json"),
  TOML("toml"),
  SHEET("csv", "tsv", "xlsx");

  private final ImmutableSet<String> ends;

  FileType(String... ends) {
    this.ends = ImmutableSet.copyOf(ends);
  }

  static Optional<FileType> of(String file) {
    String end = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FileType type : values()) {
      if (type.ends.contains(end)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  ImmutableList<Node> parse(Source source, Limits limits, Problems problems) {
    return switch (this) {
      case JSON -> JsonTree.read(source, limits, problems);
      case TOML -> TomlTree.read(source, limits, problems);
      default -> YamlTree.read(source, limits, problems);
    };
  }
}
