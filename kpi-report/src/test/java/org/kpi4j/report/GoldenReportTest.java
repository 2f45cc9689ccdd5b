package org.kpi4j.report;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Severity;

class GoldenReportTest {

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("text.en.txt", TextReport.standard()),
        Arguments.of("text.nl.txt", TextReport.standard().in(Language.DUTCH)),
        Arguments.of("text.narrow.txt", TextReport.standard().wide(40)),
        Arguments.of("text.colored.txt", TextReport.standard().colored()),
        Arguments.of("report.json", JsonReport.standard()),
        Arguments.of("report.sarif", SarifReport.standard()),
        Arguments.of("junit.xml", JunitReport.standard().failingFrom(Severity.ERROR)),
        Arguments.of("github.txt", GithubAnnotations.standard()),
        Arguments.of("report.md", MarkdownReport.standard().in(Language.DUTCH)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void report_readsAsItWasAccepted(String file, ReportFormat format) {
    Golden.assertSame(format.print(Samples.withNotice()), file);
  }
}
