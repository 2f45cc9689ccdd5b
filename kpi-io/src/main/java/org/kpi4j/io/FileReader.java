package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kpi4j.io.dbt.DbtDocuments;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Importer;
import org.kpi4j.io.definition.NativeDocuments;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.metrichub.MetricHubDocuments;
import org.kpi4j.io.osi.OsiDocuments;
import org.kpi4j.io.osmm.OsmmDocuments;
import org.kpi4j.io.sheet.SheetFiles;
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
  private final SheetFiles sheets;
  private final Function<Path, String> names;
  private final Collected collected;
  private final ImmutableList<Importer> importers;
  private final Set<Path> known = new HashSet<>();

  FileReader(Limits limits, SheetFiles sheets, Function<Path, String> names, Collected collected) {
    this.names = names;
    this.limits = limits;
    this.sheets = sheets;
    this.collected = collected;
    this.importers = ImmutableList.of(
        new OsiDocuments(collected),
        new OsmmDocuments(collected),
        new MetricHubDocuments(collected),
        new DbtDocuments(collected),
        new NativeDocuments(collected));
  }

  /** Ends the reading, after the last file. */
  void finish() {
    importers.forEach(Importer::finish);
  }

  void read(Path path) {
    if (Files.isDirectory(path)) {
      readDirectory(path);
    } else {
      readFile(path, true);
    }
  }

  private void readDirectory(Path directory) {
    DirectoryWalk walk = DirectoryWalk.of(directory, names, collected.problems());
    if (walk.files().isEmpty()) {
      collected
          .problems()
          .add(
              ProblemKind.NOT_RECOGNISED,
              new SourcePosition(names.apply(directory), 1, 1),
              names.apply(directory),
              Expected.of(
                  "a directory with YAML, JSON, TOML, CSV or XLSX files",
                  "een map met YAML-, JSON-, TOML-, CSV- of XLSX-bestanden"));
    }
    walk.files().forEach(file -> readFile(file, false));
  }

  private void readFile(Path path, boolean alone) {
    if (!known.add(identity(path))) {
      return;
    }
    String file = names.apply(path);
    SourceReader reader = new SourceReader(limits, collected.problems());
    FileType type = FileType.of(path.toString()).orElse(FileType.YAML);
    try {
      if (type == FileType.SHEET) {
        sheets.read(path, file, collected);
      } else {
        read(reader.text(reader.bytes(path, file), file), type, alone);
      }
    } catch (Refusal refusal) {
      collected.problems().add(refusal.problem());
    }
  }

  /** A file that is named twice, or behind a link too, is read once. */
  private static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  void read(Source source, FileType type, boolean alone) {
    for (Node document : type.parse(source, limits, collected.problems())) {
      Optional<Importer> importer = importerOf(document);
      if (importer.isPresent() && document instanceof Node.Mapping mapping) {
        importer.get().read(mapping);
      } else if (!document.isNull()) {
        ProblemKind kind = alone ? ProblemKind.NOT_RECOGNISED : ProblemKind.PASSED_OVER;
        collected.problems().add(kind, document.at(), beginning(document), KNOWN);
      }
    }
  }

  private Optional<Importer> importerOf(Node document) {
    return document instanceof Node.Mapping mapping
        ? importers.stream().filter(importer -> importer.recognises(mapping)).findFirst()
        : Optional.empty();
  }

  private static String beginning(Node document) {
    if (document instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key() + ":";
    }
    return document.scalarText().orElse("[…]");
  }
}
