package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.SuppressionEntry;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.report.Notice;
import org.kpi4j.rule.Severity;

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

  /** {@return the exceptions that give their reason} */
  ImmutableList<Suppression> suppressions() {
    return read.suppressions().stream()
        .filter(entry -> entry.reason().isPresent())
        .map(entry -> new Suppression(
            entry.rule(), entry.subject(), entry.reason().orElse(""), entry.until()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what is wrong with the files, exceptions without a reason included} */
  ImmutableList<Notice> notices() {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    read.problems().forEach(problem -> notices.add(notice(problem)));
    read.suppressions().stream()
        .filter(entry -> entry.reason().isEmpty())
        .forEach(entry -> notices.add(unexplained(entry)));
    return notices.build();
  }

  private static Notice notice(Problem problem) {
    LocalizedText text = LocalizedText.of(
            Language.ENGLISH, problem.message(Language.ENGLISH))
        .with(Language.DUTCH, problem.message(Language.DUTCH));
    return new Notice(
        problem.position(), problem.isError() ? Severity.ERROR : Severity.WARNING, text);
  }

  private static Notice unexplained(SuppressionEntry entry) {
    LocalizedText text = LocalizedText.of(
            Language.ENGLISH,
            "Exception must give its reason and is not applied: '" + entry.rule() + "'")
        .with(
            Language.DUTCH,
            "Uitzondering moet een reden geven en telt niet: '" + entry.rule() + "'");
    return new Notice(entry.position(), Severity.WARNING, text);
  }
}
