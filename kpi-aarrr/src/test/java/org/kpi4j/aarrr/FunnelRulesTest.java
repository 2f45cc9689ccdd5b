package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;

class FunnelRulesTest {
  private static Catalog catalog(String... names) {
    Catalog.Builder catalog = Catalog.builder();
    List.of(names).forEach(name -> catalog.metric(Metric.named(name)));
    return catalog.build();
  }

  private static List<Finding> unbalanced(Catalog catalog) {
    return Linter.of(AarrrRules.all())
        .only("aarrr/unbalanced-funnel")
        .check(catalog)
        .findings();
  }

  @Test
  void oneStageWithMostMetrics_isNamedWithItsShare() {
    List<Finding> findings = unbalanced(catalog(
        "Churn rate", "Retention rate", "Repeat purchase rate", "DAU/WAU", "Average order value"));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message(Language.ENGLISH)).contains("etention").contains("80");
  }

  @Test
  void metricsOutsideTheFunnel_doNotCount() {
    assertThat(unbalanced(catalog(
            "Churn rate", "Retention rate", "Repeat purchase rate", "DAU/WAU", "Server latency")))
        .isEmpty();
  }
}
