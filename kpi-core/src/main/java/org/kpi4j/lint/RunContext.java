package org.kpi4j.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.RuleInfo;

/** What the rules of one block of a run may ask; remembers the readings of the definition at hand. Used by one thread. */
final class RunContext implements Context {
  private final Settings settings;
  private final Catalog catalog;
  private @Nullable Kpi written;
  private @Nullable Kpi completed;
  private @Nullable Metric read;
  private @Nullable MetricReading metricReading;
  private Optional<GoalReading> reading = Optional.empty();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  RunContext(Settings settings, Catalog catalog) {
    this.settings = settings;
    this.catalog = catalog;
  }

  /** Makes a KPI the one at hand. */
  Kpi begin(Kpi kpi) {
    reading = kpi.statement().map(text -> read(text, kpi));
    written = kpi;
    completed = reading.map(r -> Completion.complete(kpi, r, asOf())).orElse(kpi);
    return completed;
  }

  private GoalReading read(String text, Kpi kpi) {
    return reader().readGoal(text, kpi.language().orElse(Language.UNDETERMINED));
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public Optional<LocalDate> asOf() {
    return settings.asOf();
  }

  @Override
  public Reader reader() {
    return settings.reader();
  }

  @Override
  public Optional<GoalReading> reading(Kpi kpi) {
    return kpi == completed || kpi == written
        ? reading
        : kpi.statement().map(text -> read(text, kpi));
  }

  @Override
  public MetricReading reading(Metric metric) {
    MetricReading known = metricReading;
    if (known == null || metric != read) {
      known = reader().readMetric(metric);
      read = metric;
      metricReading = known;
    }
    return known;
  }

  @Override
  public <V> V shared(Class<V> type, Supplier<V> make) {
    return type.cast(shared.computeIfAbsent(type, missing -> make.get()));
  }

  @Override
  public Kpi asWritten(Kpi kpi) {
    return kpi == completed && written != null ? written : kpi;
  }

  @Override
  public double option(RuleInfo rule, RuleInfo.Option option) {
    return settings.option(rule, option);
  }

  @Override
  public boolean isProposing() {
    return settings.isProposing();
  }
}
