package org.kpi4j.report;

import java.io.IOException;
import org.kpi4j.model.Language;

/** A report for programs, in JSON as the schema {@code report.schema.json} beside this class describes it. */
public final class JsonReport implements ReportFormat {
  private static final JsonReport STANDARD = new JsonReport(Language.ENGLISH);
  private static final String SCHEMA = "https://kpi4j.org/schema/report-1.json";
  private final Language language;

  private JsonReport(Language language) {
    this.language = language;
  }

  /** {@return the report with its messages in English} */
  public static JsonReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report with its messages in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public JsonReport in(Language other) {
    return new JsonReport(other);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    Json.write(out, json -> {
      json.text("$schema", SCHEMA);
      json.text("language", language.code());
      new JsonSummary(json).write(run.report());
      new JsonFindings(json, run, language).write();
    });
  }
}
