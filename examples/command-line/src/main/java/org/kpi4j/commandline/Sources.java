package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.Notice;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * What stands in the files that were named.
 *
 * @param read what was read
 */
record Sources(Import read) {

  static Sources of(List<Path> files) {
    return new Sources(CatalogReader.standard().readAll(files));
  }

  Catalog catalog() {
    return read.catalog();
  }

  boolean isEmpty() {
    return catalog().metrics().isEmpty()
        && catalog().kpis().isEmpty()
        && catalog().objectives().isEmpty()
        && catalog().initiatives().isEmpty()
        && catalog().teams().isEmpty();
  }

  /** {@return what the rules say of the definitions, apart from the exceptions that the files make} */
  LintRun judge(Linter linter) {
    Linter own = linter.suppressing(read.suppressions());
    return LintRun.builder()
        .catalog(catalog())
        .report(own.check(catalog()))
        .rules(own.rules())
        .notices(notices())
        .build();
  }

  /** {@return whether two files define one id, so that nobody can tell which definition counts} */
  boolean hasIdOfTwoFiles() {
    Map<Subject, String> files = new HashMap<>();
    return Stream.concat(
            catalog().metrics().stream().map(Subject::of),
            catalog().kpis().stream().map(Subject::of))
        .anyMatch(subject -> isElsewhere(subject, files));
  }

  private static boolean isElsewhere(Subject subject, Map<Subject, String> files) {
    String file = subject.positions().of("").map(SourcePosition::file).orElse("");
    String known = files.putIfAbsent(subject, file);
    return known != null && !known.equals(file);
  }

  /** {@return what is wrong with the files} */
  ImmutableList<Notice> notices() {
    return read.problems().stream().map(Sources::notice).collect(ImmutableList.toImmutableList());
  }

  /** Says what is wrong with the files, a line each. */
  void tell(PrintWriter err, Language language) {
    for (Notice notice : notices()) {
      String grade =
          ReadParts.word("notice." + notice.severity().name().toLowerCase(Locale.ROOT), language);
      err.println(notice.position() + ": " + grade + ": " + notice.text().in(language));
    }
    err.flush();
  }

  private static Notice notice(Problem problem) {
    LocalizedText text = LocalizedText.of(Language.ENGLISH, problem.message(Language.ENGLISH))
        .with(Language.DUTCH, problem.message(Language.DUTCH));
    return new Notice(
        problem.position(), problem.isError() ? Severity.ERROR : Severity.WARNING, text);
  }
}
