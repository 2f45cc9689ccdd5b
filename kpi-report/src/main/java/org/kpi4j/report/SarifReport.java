package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Language;
import org.kpi4j.rule.RuleInfo;

/**
 * A report in SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS 2020), which code hosts and editors show beside the lines.
 * Excepted findings are in it with their reason, and findings that a baseline knows as unchanged.
 */
public final class SarifReport implements ReportFormat {
  private static final SarifReport STANDARD = new SarifReport(Language.ENGLISH);
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private final Language language;

  private SarifReport(Language language) {
    this.language = language;
  }

  /** {@return the report with its messages in English} */
  public static SarifReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report with its messages in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public SarifReport in(Language other) {
    return new SarifReport(other);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    Json.write(out, json -> {
      json.text("$schema", SCHEMA);
      json.text("version", "2.1.0");
      json.objects("runs", ImmutableList.of(run), r -> write(r, json));
    });
  }

  private void write(LintRun run, Json json) {
    json.object(
        "tool",
        tool -> json.object("driver", driver -> {
          json.text("name", "kpi4j");
          json.text("language", language.code());
          json.objects("rules", rules(run), rule -> new SarifRule(json, language).write(rule));
        }));
    json.text("columnKind", "utf16CodeUnits");
    new SarifResults(json, run, language).write();
  }

  /** The engine reports too, beside the rules that were run. */
  private static Iterable<RuleInfo> rules(LintRun run) {
    return Iterables.concat(run.rules(), Linter.engineRules());
  }
}
