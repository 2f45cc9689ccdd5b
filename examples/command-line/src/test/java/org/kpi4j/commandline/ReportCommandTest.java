package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String CATALOG = "kpis:\n  - id: leads\n    statement: Get more leads\n";

  @TempDir
  private Path folder;

  @Test
  void page_isWrittenAndItsPlaceIsPrinted() throws IOException {
    Path page = folder.resolve("report.html");
    Run run = run(file(CATALOG), "-o", page.toString(), "--lang=nl");

    assertThat(run).isEqualTo(new Run(0, page.toUri() + System.lineSeparator(), ""));
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>\n<html lang=\"nl\">")
        .contains("Schrijf liever")
        .endsWith("</html>\n");
  }

  @Test
  void page_tellsWhatChangedSinceABaselineAndCanBeReadByOthers() throws IOException {
    Path page = folder.resolve("report.html");
    Path known = folder.resolve("known.json");
    run(file(CATALOG), "-o", page.toString(), "--write-baseline=" + known);
    run(
        file(CATALOG + "  - id: b\n    statement: Get more fans\n"),
        "-o",
        page.toString(),
        "--baseline=" + known);

    assertThat(Files.readString(page)).contains("id=\"changes\"", "<i class=new>new</i>");
    assertThat(page.toFile().canRead()).isTrue();
    Path plain = Files.writeString(folder.resolve("plain.txt"), "");
    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void baselineOfAnotherCatalogue_isRefusedAndNothingIsWritten() throws IOException {
    Path known = folder.resolve("known.json");
    Path page = folder.resolve("report.html");
    run(file(CATALOG), "-o", page.toString(), "--write-baseline=" + known);
    Files.delete(page);
    Run run =
        run(file(CATALOG.replace("leads", "fans")), "-o", page.toString(), "--baseline=" + known);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("known.json: baseline must be of this catalogue");
    assertThat(page).doesNotExist();
  }

  @Test
  void pageThatCannotBeWritten_isToldInALineAndLeavesNothing() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "");
    Run run = run(file(CATALOG), "-o", taken.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kpi: ").contains("taken").doesNotContain("\tat ");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void folderThatIsMissing_isNamed() throws IOException {
    Run run = run(file(CATALOG), "-o", folder.resolve("none/report.html").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("kpi: folder must exist: '" + folder.resolve("none") + "'\n");
  }

  @Test
  void missingCatalogue_leavesTheOldPage() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "old");
    Run run = run(folder.resolve("none.yaml").toString(), "-o", page.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(page)).isEqualTo("old");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text).toString();
  }

  private static Run run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "report";
    System.arraycopy(args, 0, all, 1, args.length);
    return Run.of(all);
  }
}
