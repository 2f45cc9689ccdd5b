package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.lint.Suppression;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;
import org.kpi4j.text.Span;

/** Runs to write reports of. */
final class Samples {
  static final Kpi VAGUE = Kpi.builder()
      .id("more-revenue")
      .statement("Get more revenue")
      .positions(at("team kpis.yaml", 4, 5, "statement", 6, 16))
      .build();
  static final Kpi CLEAR = Kpi.builder()
      .id("revenue-growth")
      .statement("Grow revenue by 20% within 6 months")
      .positions(at("team kpis.yaml", 8, 5, "statement", 10, 16))
      .build();
  static final Metric UNOWNED = Metric.builder()
      .id("churn")
      .name("Churn | <b>50%</b>, `x`: @all")
      .positions(at("metrics,a.yaml", 2, 5, "name", 3, 11))
      .build();
  static final Metric OWNED = Metric.builder().id("orders").owner("sales").build();
  static final Catalog CATALOG =
      Catalog.builder().metric(UNOWNED).metric(OWNED).kpi(VAGUE).kpi(CLEAR).build();
  static final ImmutableList<Rule> RULES = ImmutableList.of(new MoreWithoutAmount(), new NoOwner());

  private Samples() {}

  static LintRun run() {
    return run(Linter.of(RULES), CATALOG);
  }

  static LintRun run(Linter linter, Catalog catalog) {
    return run(linter.check(catalog), linter, catalog);
  }

  static LintRun suppressed() {
    return run(
        Linter.of(RULES)
            .suppressing(Suppression.of("sample/no-owner", "metric:churn", "moves in May")),
        CATALOG);
  }

  static LintRun withNotice() {
    Notice notice = new Notice(
        new SourcePosition("metrics,a.yaml", 9, 3),
        Severity.WARNING,
        LocalizedText.of(Language.ENGLISH, "Key is unknown; expected 'unit': 'unitt'")
            .with(Language.DUTCH, "Sleutel is onbekend; verwacht: 'unit': 'unitt'"));
    LintRun run = run();
    return LintRun.builder().from(run).notice(notice).build();
  }

  static Positions at(String file, int line, int column, String attribute, int line2, int column2) {
    return new Positions(ImmutableMap.of(
        "",
        new SourcePosition(file, line, column),
        attribute,
        new SourcePosition(file, line2, column2)));
  }

  private static LintRun run(Report report, Linter linter, Catalog catalog) {
    return LintRun.builder()
        .catalog(catalog)
        .report(report)
        .rules(linter.rules())
        .build();
  }

  private static RuleInfo info(String id, Severity severity, ImmutableMap<String, String> texts) {
    ImmutableMap.Builder<String, LocalizedText> all = ImmutableMap.builder();
    texts.forEach((key, text) -> all.put(
        id + "." + key,
        LocalizedText.of(Language.ENGLISH, text).with(Language.DUTCH, "nl: " + text)));
    return RuleInfo.of(id, severity)
        .source("chosen by this library")
        .messages(Messages.of(all.buildOrThrow()))
        .build();
  }

  /** Flags a statement with "more" in it. */
  private static final class MoreWithoutAmount implements KpiRule {
    private static final RuleInfo INFO = Samples.info(
        "sample/more-without-amount",
        Severity.ERROR,
        ImmutableMap.of(
            "title", "More without an amount",
            "rationale", "Nobody can say when there is more",
            "remedy", "Say how much more",
            "more", "Statement says 'more' and no amount"));

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public Outcome check(Kpi kpi, Context context) {
      String statement = kpi.statement().orElse("");
      int at = statement.indexOf("more");
      return at < 0
          ? Outcome.ok()
          : INFO.finding("statement", "more")
              .at(new Span(at, at + 4))
              .suggesting(Suggestion.review("statement", "Get revenue from __ to __ by __"));
    }
  }

  /** Flags a metric without an owner. */
  private static final class NoOwner implements MetricRule {
    private static final RuleInfo INFO = Samples.info(
        "sample/no-owner",
        Severity.WARNING,
        ImmutableMap.of(
            "title", "No owner",
            "rationale", "What nobody owns, nobody mends",
            "remedy", "Name one team",
            "missing", "'{0}' has no owner"));

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public Outcome check(Metric metric, Context context) {
      return metric.owners().isEmpty()
          ? INFO.finding("owners", "missing").with(metric.name())
          : Outcome.ok();
    }
  }
}
