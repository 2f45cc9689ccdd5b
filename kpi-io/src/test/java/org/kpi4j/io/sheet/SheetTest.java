package org.kpi4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

class SheetTest {
  private static final String DUTCH = """
      KPI;Metric;Formule;Eenheid;Richting;Eigenaar;Afdeling;Nulmeting;Streefwaarde;Deadline;Frequentie;Hoe;Budgetcode
      Meer omzet;Omzet;;EUR;hoger;Sanne;Verkoop;100000 EUR;+20 %;2027-06-30;weekly;e-mailmarketing;4711
      Binnen 6 maanden 20% omzetgroei via e-mail;;;;;;;;;;;;
      ;Gemiddelde orderwaarde;omzet / orders;EUR/order;;Piet;;;;;;;
      Snelle service;servicetijd;;;;;Support, Verkoop;;;P6M;;;
      """;

  @TempDir
  private Path directory;

  @Test
  void dutchHeadings_areRecognised() throws IOException {
    Import read = read("kpis.csv", DUTCH);
    assertThat(read.problems())
        .extracting(Object::toString)
        .allMatch(p ->
            p.contains("kpis.csv:1:13: warning: Key is unknown;") && p.endsWith("'Budgetcode'"));
    assertThat(read.catalog().kpis())
        .extracting(Kpi::id)
        .containsExactly(
            "meer-omzet", "binnen-6-maanden-20-omzetgroei-via-e-mail", "snelle-service");
  }

  @Test
  void row_isAKpiWithItsMetric() throws IOException {
    Import read = read("kpis.csv", DUTCH);
    Kpi first = read.catalog().kpis().get(0);
    assertThat(first.goal())
        .contains(Goal.builder()
            .baseline(Quantity.of(100000, Unit.currency("EUR")))
            .target(Target.relative(20))
            .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
            .build());
    assertThat(first.extensions()).containsEntry("Budgetcode", "4711");
    assertThat(first.reviewCadence()).contains(Period.ofDays(7));
    assertThat(read.catalog().metricOf(first).flatMap(Metric::direction))
        .contains(Direction.HIGHER);
  }

  @Test
  void rowWithAMetricAlone_isThatMetric() throws IOException {
    Metric metric =
        read("kpis.csv", DUTCH).catalog().findMetric("gemiddelde-orderwaarde").orElseThrow();
    assertThat(metric.formula().orElseThrow()).hasToString("omzet / orders");
    assertThat(metric.owners()).containsExactly("Piet");
  }

  @Test
  void bareSentence_isTheStatement() throws IOException {
    assertThat(read("kpis.csv", DUTCH).catalog().kpis().get(1).statement())
        .contains("Binnen 6 maanden 20% omzetgroei via e-mail");
  }

  /** "Doel" is a sentence in one sheet and a number in the next. */
  @Test
  void bareAmountUnderGoal_isTheTarget() throws IOException {
    String sheet = """
        KPI;Doel;Deadline
        Nieuwe klanten;500;Q4 2027
        Marge;€ 1.250,50;Q4 2027
        Groei;Groei naar 500 leden;Q4 2027
        """;
    Import read = read("kpis.csv", sheet);

    assertThat(read.catalog().kpis())
        .extracting(kpi -> kpi.goal().flatMap(Goal::target).isPresent(), Kpi::statement)
        .containsExactly(
            tuple(true, Optional.empty()),
            tuple(true, Optional.empty()),
            tuple(false, Optional.of("Groei naar 500 leden")));
  }

  @Test
  void ownerOfARow_isThatOfItsMetricToo() throws IOException {
    String sheet = "KPI,Metric,Unit,Target,Owner\nA,churn,%,3 %,sales\nB,churn,%,2 %,support\n";
    Import read = read("kpis.csv", sheet);

    assertThat(read.catalog().metrics()).hasSize(1);
    assertThat(read.catalog().metrics().get(0).owners()).containsExactly("sales");
    assertThat(read.catalog().kpis().get(1).owners()).containsExactly("support");
  }

  @Test
  void places_areCells() throws IOException {
    Kpi first = read("kpis.csv", DUTCH).catalog().kpis().get(0);
    assertThat(first.positions().of("aim.target").orElseThrow().toString())
        .endsWith("kpis.csv:2:9");
  }

  @Test
  void ownHeadings_winOverTheKnownOnes() throws IOException {
    Path file =
        Files.writeString(directory.resolve("own.csv"), "Onderwerp,Wordt\nOmzet,5000 EUR\n");
    Import read = CatalogReader.standard()
        .heading("onderwerp", SheetColumn.NAME)
        .heading("wordt", SheetColumn.TARGET)
        .read(file);
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().kpis().get(0).goal().flatMap(Goal::target))
        .contains(Target.level(Quantity.of(5000, Unit.currency("EUR"))));
  }

  @Test
  void badCells_areReportedAndTheRestIsRead() throws IOException {
    Import read = read("bad.csv", "KPI,Target,Deadline\nA,lots,2027-02-31\nB,5,\n");
    assertThat(read.problems())
        .extracting(
            p -> p.kind() + " " + p.position().line() + ":" + p.position().column())
        .containsExactly("INVALID_VALUE 2:2", "INVALID_VALUE 2:3");
    assertThat(read.catalog().kpis()).hasSize(2);
  }

  @Test
  void cellsBeyondTheHeadings_areReported() throws IOException {
    assertThat(read("wide.csv", "KPI,Owner\nA,me,too much\n").problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.UNKNOWN_KEY);
  }

  @Test
  void fileWithoutKnownHeadings_isRefused() throws IOException {
    assertThat(read("other.csv", "x,y\n1,2\n").problems())
        .extracting(p -> p.kind())
        .contains(ProblemKind.NOT_RECOGNISED);
  }

  @Test
  void otherEncodings_areRefused() throws IOException {
    Path file = Files.write(
        directory.resolve("l.csv"), "KPI\ncafé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CatalogReader.standard().read(file).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.WRONG_ENCODING);
  }

  @Test
  void byteOrderMarkAndTabs_areRead() throws IOException {
    Import read = read("bom.tsv", "\ufeffKPI\tOwner\r\nA\tme\r\n");
    assertThat(read.catalog().kpis().get(0).owners()).containsExactly("me");
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void dangerousTexts_areWrittenSoThatNothingRunsThem() {
    Catalog catalog = Catalog.of(
        Kpi.builder().id("a").lever("=HYPERLINK(\"x\")").reason("'s ochtends").build());
    Export export =
        CatalogExporter.csv().write(Import.builder().catalog(catalog).build());
    assertThat(export.files().get(0).text()).contains("'=HYPERLINK").contains(",'s ochtends");
    assertThat(export.losses()).isEmpty();
  }

  @Test
  void csv_givesBackWhatItCarries() throws IOException {
    Catalog catalog = read("kpis.csv", DUTCH).catalog();
    Export export =
        CatalogExporter.csv().write(Import.builder().catalog(catalog).build());
    Import again = read("again.csv", export.files().get(0).text());
    assertThat(again.catalog().kpis()).isEqualTo(catalog.kpis());
  }

  @Test
  void whatARowCannotCarry_isReported() {
    Catalog catalog = Catalog.of(
        Metric.builder().id("revenue").name("Net revenue").build(),
        Kpi.builder()
            .id("a")
            .metric("revenue")
            .guardrail(Guardrail.of("churn", "risk"))
            .build());
    Export export =
        CatalogExporter.csv().write(Import.builder().catalog(catalog).build());
    assertThat(export.losses())
        .extracting(l -> l.fate() + " " + l.subject() + " " + l.what())
        .containsExactly("DROPPED kpi:a guardrails");
  }

  @Test
  void xlsx_givesBackWhatItCarries() throws IOException {
    Catalog catalog = read("kpis.csv", DUTCH).catalog();
    Path file = directory.resolve("kpis.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter writer = SheetWriter.xlsx(out)) {
      writer.write(catalog);
    }
    Import again = CatalogReader.standard().read(file);
    assertThat(again.catalog().kpis()).isEqualTo(catalog.kpis());
    assertThat(again.hasErrors()).isFalse();
  }

  @Test
  void xlsxDatesAndPercentages_areReadAsSeen() throws IOException {
    Path file = directory.resolve("typed.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Blad1");
      sheet.value(0, 0, "KPI");
      sheet.value(0, 1, "Streefwaarde");
      sheet.value(0, 2, "Deadline");
      sheet.value(1, 0, "Retentie");
      sheet.value(1, 1, 0.84);
      sheet.style(1, 1).format("0%").set();
      sheet.value(1, 2, LocalDate.of(2027, 6, 30));
      sheet.style(1, 2).format("dd-mm-yyyy").set();
    }
    Import read = CatalogReader.standard().read(file);
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().kpis().get(0).goal())
        .contains(Goal.builder()
            .target(Target.level(Quantity.percent(84)))
            .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
            .build());
  }

  @Test
  void zipBomb_isRefusedBeforeItIsUnpacked() throws IOException {
    Path file = directory.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[1 << 20]);
      zip.closeEntry();
    }
    Import read = CatalogReader.standard().within(new Limits(10_000, 10, 10)).read(file);
    assertThat(read.problems()).extracting(p -> p.kind()).containsExactly(ProblemKind.OVER_LIMIT);
  }

  @Test
  void brokenXlsx_isRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("broken.xlsx"), "no zip at all");
    assertThat(CatalogReader.standard().read(file).problems())
        .extracting(p -> p.kind())
        .containsExactly(ProblemKind.SYNTAX);
  }

  @Test
  void parts_holdTheRowsInOrder() throws IOException {
    StringBuilder text = new StringBuilder("KPI,Owner\n");
    for (int i = 0; i < 25; i++) {
      text.append("Kpi ").append(i).append(",me\n");
    }
    Path file = Files.writeString(directory.resolve("long.csv"), text);
    List<Integer> sizes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    CatalogReader.standard().readParts(file, 10, part -> {
      sizes.add(part.catalog().kpis().size());
      part.catalog().kpis().forEach(kpi -> ids.add(kpi.id()));
    });
    assertThat(sizes).containsExactly(10, 10, 5);
    assertThat(ids).startsWith("kpi-0", "kpi-1").endsWith("kpi-24");
  }

  private Import read(String name, String text) throws IOException {
    return CatalogReader.standard().read(Files.writeString(directory.resolve(name), text));
  }

  @Test
  void decimalComma_isReadAsPeopleWriteIt() throws IOException {
    Catalog catalog = read("kpis.csv", """
            Naam;Eenheid;Nulmeting;Streefwaarde
            Verloop;%;4,5 %;"3,25 %"
            Cijfer;;7,9;8,2
            """).catalog();
    Goal churn = catalog.kpis().get(0).goal().orElseThrow();
    assertThat(churn.baseline()).contains(Quantity.percent(4.5));
    assertThat(churn.target()).contains(Target.level(Quantity.percent(3.25)));
    assertThat(catalog.kpis().get(1).goal().orElseThrow().baseline())
        .contains(Quantity.of(7.9, Unit.FRACTION));
  }

  @Test
  void misspelledStage_isHinted() throws IOException {
    Import read = read("kpis.csv", "KPI,stage,metric\nFewer leave,retentoin,churn\n");
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.problems())
        .singleElement()
        .asString()
        .endsWith(
            ":2:2: warning: Value is not a usual one; perhaps 'retention' is meant: 'retentoin'");
  }

  @Test
  void nameOfAMetric_comesBack() throws IOException {
    Metric metric =
        Metric.builder().id("churn").name("Churn rate").unit(Unit.PERCENT).build();
    Export export =
        CatalogExporter.csv().write(Import.builder().catalog(Catalog.of(metric)).build());
    assertThat(export.losses()).isEmpty();
    assertThat(read("again.csv", export.files().get(0).text()).catalog().metrics())
        .containsExactly(metric);
  }

  @Test
  void formulaWithoutAValue_isTold() throws IOException {
    Import csv = read("kpis.csv", "KPI,target,owner\n=1+1,=SUM(A1),sales\nChurn,+5 %,support\n");
    assertThat(csv.problems())
        .extracting(Object::toString)
        .filteredOn(p -> p.contains("error: Value must be a value that is known, not a formula"))
        .hasSize(2);
    assertThat(csv.catalog().kpis()).extracting(Kpi::displayName).contains("Churn");
    Path file = directory.resolve("kpis.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("a");
      sheet.value(0, 0, "KPI");
      sheet.value(0, 1, "target");
      sheet.value(1, 0, "=grow=");
      sheet.formula(1, 1, "SUM(1,2)");
    }
    Import xlsx = CatalogReader.standard().read(file);
    assertThat(xlsx.problems())
        .singleElement()
        .asString()
        .endsWith(
            "kpis.xlsx:2:2: error: Value must be a value that is known, not a formula: '=SUM(1,2)'");
    assertThat(xlsx.catalog().kpis()).extracting(Kpi::displayName).containsExactly("=grow=");
  }

  @Test
  void oddDialects_areRead() throws IOException {
    Import read = read(
        "kpis.csv",
        "sep=;\r\nKPI;Streefwaarde;Eigenaar;Kosten\r\n\"Omzet\r\nper klant\";\"€ 1.250,50\";Sanne;5\r\n;;;\r\n\"\"\"Net\"\" promotors\";> 50;Jan;\r\n");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .endsWith(
            ":2:4: warning: Key is unknown; expected a heading such as KPI, target, owner: 'Kosten'");
    assertThat(read.catalog().kpis())
        .extracting(Kpi::displayName)
        .containsExactly("Omzet\r\nper klant", "\"Net\" promotors");
    assertThat(read.catalog().kpis().get(0).goal().orElseThrow().target())
        .contains(Target.level(Quantity.of(1250.5, Unit.currency("EUR"))));
  }
}
