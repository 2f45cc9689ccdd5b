package org.kpi4j.lint;

import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Subject;

/**
 * What differs between running rules on metrics and running them on KPIs.
 */
interface Scope<R extends Rule, S> {
  /** Metrics. */
  Scope<MetricRule, Metric> METRICS = new Metrics();

  /** KPIs. */
  Scope<KpiRule, Kpi> KPIS = new Kpis();

  /** {@return the kind of rule that runs on these definitions} */
  Class<R> kind();

  /** Makes a definition the one at hand and gives it as rules see it. */
  S begin(S definition, RunContext context);

  /** Ties a rule to its scope once, so that the run needs no casts between interfaces, which are slow. */
  Check<S> bind(R rule);

  Subject subject(S definition);

  boolean isChosen(S definition, Selector selector);

  /** A rule at work on one kind of definition. */
  interface Check<S> {
    Outcome check(S definition, RunContext context);
  }

  /** Rules on metrics. */
  final class Metrics implements Scope<MetricRule, Metric> {
    @Override
    public Class<MetricRule> kind() {
      return MetricRule.class;
    }

    @Override
    public Metric begin(Metric metric, RunContext context) {
      return metric;
    }

    @Override
    public Check<Metric> bind(MetricRule rule) {
      return rule::check;
    }

    @Override
    public Subject subject(Metric metric) {
      return Subject.of(metric);
    }

    @Override
    public boolean isChosen(Metric metric, Selector selector) {
      return selector.chooses(metric);
    }
  }

  /** Rules on KPIs. */
  final class Kpis implements Scope<KpiRule, Kpi> {
    @Override
    public Class<KpiRule> kind() {
      return KpiRule.class;
    }

    @Override
    public Kpi begin(Kpi kpi, RunContext context) {
      return context.begin(kpi);
    }

    @Override
    public Check<Kpi> bind(KpiRule rule) {
      return rule::check;
    }

    @Override
    public Subject subject(Kpi kpi) {
      return Subject.of(kpi);
    }

    @Override
    public boolean isChosen(Kpi kpi, Selector selector) {
      return selector.chooses(kpi);
    }
  }
}
