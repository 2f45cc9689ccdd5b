package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;

/** Parts that the examples of several rules share: a school whose north star is the lessons that learners finish. */
final class Samples {
  /** The north star, moved by lessons that are begun. */
  static final Metric LESSONS =
      Metric.named("Lessons finished").toBuilder().driver("lessons-begun").build();

  /** What moves it, with an owner. */
  static final Metric BEGUN =
      Metric.named("Lessons begun").toBuilder().owner("product").build();

  private Samples() {}

  /** {@return a catalogue with the north star, what moves it and more to be added} */
  static Catalog.Builder school() {
    return Catalog.builder().metrics(LESSONS, BEGUN).northStar(LESSONS.id());
  }

  /** {@return the catalogue of a company with these departments} */
  static Catalog departments(String... departments) {
    return school()
        .company(CompanyProfile.builder().departments(departments).build())
        .build();
  }

  /** {@return the catalogue with one metric, which is the north star} */
  static Catalog only(Metric metric) {
    return Catalog.builder().metric(metric).northStar(metric.id()).build();
  }

  /** {@return a KPI about the north star} */
  static Kpi.Builder kpi() {
    return Kpi.builder().id("more-lessons").metric(LESSONS);
  }

  /** {@return the catalogue with guardrails on the north star} */
  static Catalog guarded(String... metrics) {
    Kpi.Builder kpi = kpi();
    for (String metric : metrics) {
      kpi.guardrail(Guardrail.of(metric, "it may suffer"));
    }
    return school().kpi(kpi.build()).build();
  }

  /** {@return the catalogue with an objective that has this key result} */
  static Catalog aiming(KeyResult result) {
    return school()
        .objective(Objective.builder()
            .id("learn-more")
            .statement("Learners learn more")
            .keyResult(result)
            .build())
        .build();
  }
}
