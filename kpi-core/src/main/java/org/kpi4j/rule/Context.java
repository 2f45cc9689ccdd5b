package org.kpi4j.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Reader;

/** What a rule may know besides its subject. The engine makes one for its run; a rule only asks it. */
public interface Context {

  /** {@return the catalogue that is checked; with a single definition checked, the catalogue of that one} */
  Catalog catalog();

  /** {@return the day on which the check is made; empty when the caller gave none} */
  Optional<LocalDate> asOf();

  /** {@return the reader that texts are read with} */
  Reader reader();

  /**
   * {@return what the statement of a KPI says; empty when it has no statement}
   *
   * @param kpi the KPI that is checked
   */
  Optional<GoalReading> reading(Kpi kpi);

  /**
   * {@return what the name and description of a metric say}
   *
   * @param metric the metric that is checked
   */
  default MetricReading reading(Metric metric) {
    return reader().readMetric(metric);
  }

  /**
   * {@return the KPI as its author wrote it, before its statement filled in what the fields leave open}
   *
   * @param kpi the KPI that is checked
   */
  Kpi asWritten(Kpi kpi);

  /**
   * {@return the metric that a KPI is about; empty when it names none, or one that the catalogue lacks}
   *
   * @param kpi the KPI
   */
  default Optional<Metric> metricOf(Kpi kpi) {
    return catalog().metricOf(kpi);
  }

  /**
   * {@return the value of an option, as the caller set it or as the rule has it}
   *
   * @param rule the rule that asks
   * @param option one of its options
   */
  double option(RuleInfo rule, RuleInfo.Option option);

  /** {@return whether findings say what the glossary knows to write instead; reading the name for that takes its time} */
  default boolean isProposing() {
    return false;
  }

  /**
   * {@return a value that rules need more than once, made once in a part of a run}
   *
   * @param type the type of the value, which tells it from others
   * @param make makes it; the same whichever rule asks first
   * @param <V> the type
   */
  default <V> V shared(Class<V> type, Supplier<V> make) {
    return make.get();
  }
}
