package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Change;
import org.kpi4j.change.Impact;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;

/** A report on what changed between two versions of a catalogue: what breaks comparability comes first. */
public final class ChangeReport {
  private final Form form;
  private final Language language;

  private ChangeReport(Form form, Language language) {
    this.form = form;
    this.language = language;
  }

  /** What the forms of the report differ in. */
  private interface Form {
    void write(ImmutableList<Change> changes, Words words, Appendable out) throws IOException;
  }

  /** {@return a report to read in a terminal, a change on each line} */
  public static ChangeReport text() {
    return new ChangeReport(ChangeReport::writeText, Language.ENGLISH);
  }

  /** {@return a report for a pull request, as a table} */
  public static ChangeReport markdown() {
    return new ChangeReport(ChangeReport::writeMarkdown, Language.ENGLISH);
  }

  /** {@return a report for programs, as the schema {@code changes.schema.json} beside this class describes it} */
  public static ChangeReport json() {
    return new ChangeReport(
        (changes, words, out) ->
            Json.write(out, json -> new JsonChanges(json, words).write(changes)),
        Language.ENGLISH);
  }

  /**
   * {@return the report in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public ChangeReport in(Language other) {
    return new ChangeReport(form, other);
  }

  /**
   * Writes the report.
   *
   * @param diff what changed
   * @param out where to write it; neither flushed nor closed
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(CatalogDiff diff, Appendable out) throws IOException {
    ImmutableList<Change> changes =
        ImmutableList.sortedCopyOf(Comparator.comparing(Change::impact).reversed(), diff.changes());
    form.write(changes, new Words(language), out);
  }

  /** {@return where a change stands: in the later version, or in the earlier one when the definition is gone} */
  static Optional<SourcePosition> position(Change change) {
    return change.subject().positions().of(change.attribute());
  }

  private static void writeText(ImmutableList<Change> changes, Words words, Appendable out)
      throws IOException {
    for (Change change : changes) {
      Optional<SourcePosition> place = position(change);
      out.append(place.map(at -> Printable.line(at.toString()) + ": ").orElse(""));
      out.append(words.impact(change.impact())).append(": ");
      out.append(change.message().in(words.language())).append('\n');
    }
    out.append(summary(changes, words)).append('\n');
  }

  private static void writeMarkdown(ImmutableList<Change> changes, Words words, Appendable out)
      throws IOException {
    out.append("**").append(summary(changes, words)).append("**\n");
    if (changes.isEmpty()) {
      return;
    }
    out.append("\n| ").append(words.of("column.where")).append(" | ");
    out.append(words.of("column.impact")).append(" | ");
    out.append(words.of("column.change")).append(" |\n|---|---|---|\n");
    for (Change change : changes) {
      String where =
          position(change).map(Object::toString).orElse(change.subject().key());
      out.append("| `").append(Markdown.code(where)).append("` | ");
      out.append(words.impact(change.impact())).append(" | ");
      out.append(Markdown.text(change.message().in(words.language()))).append(" |\n");
    }
  }

  private static String summary(ImmutableList<Change> changes, Words words) {
    ImmutableList.Builder<Message> counts = ImmutableList.builder();
    for (Impact impact : ImmutableList.copyOf(Impact.values()).reverse()) {
      int number =
          (int) changes.stream().filter(change -> change.impact() == impact).count();
      if (number > 0) {
        counts.add(words.count(Words.lower(impact), number));
      }
    }
    return changes.isEmpty() ? words.of("unchanged") : words.list(counts.build());
  }
}
