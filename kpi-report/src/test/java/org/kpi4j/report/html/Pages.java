package org.kpi4j.report.html;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Unit;
import org.kpi4j.report.LintRun;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;

/** Sample pages. */
final class Pages {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final String ATTACK = "</script><img src=x onerror=document.title='gone'>";

  private static final Linter LINTER = Linter.of(DefinitionRules.all())
      .plus(SmartRules.all())
      .at(RuleInfo.Level.RECOMMENDED)
      .asOf(TODAY);

  private Pages() {}

  static String of(Catalog catalog, Language language) {
    return HtmlReport.standard().in(language).asOf(TODAY).print(run(catalog));
  }

  static LintRun run(Catalog catalog) {
    return LintRun.builder()
        .catalog(catalog)
        .report(LINTER.check(catalog))
        .rules(LINTER.rules())
        .build();
  }

  /** {@return two metrics, two KPIs and an objective} */
  static Catalog small() {
    Metric churn = metric("Churn rate", "Verloop").driver("support-tickets").build();
    return Catalog.builder()
        .metrics(churn, metric("Support tickets", "Hulpvragen").build())
        .kpi(Kpi.stating("Get more leads").toBuilder().support("growth").build())
        .kpi(Kpi.stating("Binnen 6 maanden een omzetgroei van 20% realiseren via e-mailmarketing"))
        .objective(
            Objective.builder().id("growth").statement(LocalizedText.of("Grow")).build())
        .build();
  }

  /** {@return a catalogue in which every text is an attack} */
  static Catalog attack() {
    Metric metric = Metric.builder()
        .id(ATTACK)
        .name(ATTACK)
        .description(ATTACK)
        .owner(ATTACK)
        .driver(ATTACK + 2)
        .build();
    return Catalog.builder()
        .metric(metric)
        .kpi(Kpi.builder()
            .id(ATTACK)
            .name(LocalizedText.of(ATTACK))
            .statement(ATTACK)
            .owner(ATTACK)
            .support(ATTACK + 3)
            .build())
        .build();
  }

  /** {@return a catalogue with many wishes} */
  static Catalog wishes(int number) {
    return Catalog.builder()
        .addAllKpis(IntStream.range(0, number).mapToObj(Pages::wish).toList())
        .build();
  }

  private static Kpi wish(int i) {
    return Kpi.builder()
        .id("wish-" + i)
        .statement("Get more leads from partner " + (char) ('A' + i % 26) + " in region R" + i)
        .build();
  }

  private static Metric.Builder metric(String english, String dutch) {
    LocalizedText name = LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
    return Metric.named(english).toBuilder()
        .name(name)
        .unit(Unit.PERCENT)
        .direction(Direction.LOWER);
  }
}
