package org.kpi4j.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.NativeCatalog;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Refusal;
import org.kpi4j.io.tree.Source;
import org.kpi4j.io.tree.SourceReader;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** Reads one file after another into what was collected. A file that is refused is reported, and the others are read. */
final class FileReader {
  private static final LocalizedText KNOWN = Expected.of(
      "a catalogue with metrics, kpis, teams, objectives, initiatives or company",
      "een catalogus met metrics, kpis, teams, objectives, initiatives of company");

  private final Limits limits;
  private final Collected collected;

  FileReader(Limits limits, Collected collected) {
    this.limits = limits;
    this.collected = collected;
  }

  void read(Path path) {
    if (Files.isDirectory(path)) {
      readDirectory(path);
    } else {
      readFile(path, true);
    }
  }

  private void readDirectory(Path directory) {
    DirectoryWalk walk = DirectoryWalk.of(directory, collected.problems());
    if (walk.files().isEmpty()) {
      collected
          .problems()
          .add(
              ProblemKind.NOT_RECOGNISED,
              new SourcePosition(directory.toString(), 1, 1),
              directory.toString(),
              Expected.of(
                  "a directory with YAML or JSON files", "een map met YAML- of JSON-bestanden"));
    }
    walk.files().forEach(file -> readFile(file, false));
  }

  private void readFile(Path path, boolean alone) {
    String file = path.toString();
    SourceReader reader = new SourceReader(limits, collected.problems());
    try {
      Optional<FileType> type = FileType.of(file);
      read(reader.text(reader.bytes(path, file), file), type.orElse(FileType.YAML), alone);
    } catch (Refusal refusal) {
      collected.problems().add(refusal.problem());
    }
  }

  void read(Source source, FileType type, boolean alone) {
    for (Node document : type.parse(source, limits, collected.problems())) {
      if (document instanceof Node.Mapping mapping && NativeCatalog.recognises(mapping)) {
        NativeCatalog.read(mapping, collected);
      } else {
        ProblemKind kind = alone ? ProblemKind.NOT_RECOGNISED : ProblemKind.PASSED_OVER;
        collected.problems().add(kind, document.at(), beginning(document), KNOWN);
      }
    }
  }

  private static String beginning(Node document) {
    if (document instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key() + ":";
    }
    return document.scalarText().orElse("[…]");
  }
}
