package org.kpi4j.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kpi4j.change.Impact;
import org.kpi4j.io.dbt.DbtInputs;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.definition.Leaves;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;

/** What files of other tools say of metrics, key by key, so that versions can be compared. */
final class FurtherFields {
  private static final ImmutableSet<String> FORMATS =
      ImmutableSet.of("dbt", "osi", "osmm", "metric-hub");

  /** Keys whose values are words for people. */
  private static final ImmutableSet<String> COSMETIC = ImmutableSet.of(
      "label", "friendly_name", "description", "definition", "docs", "ai_context", "tags", "name");

  /** Keys whose values say something of a metric but nothing of its values. */
  private static final ImmutableSet<String> MINOR = ImmutableSet.of(
      "config",
      "meta",
      "custom_extensions",
      "category",
      "level",
      "owner",
      "tier",
      "cadence",
      "target",
      "supports_objective",
      "deprecated",
      "hidden",
      "is_private",
      "dimensions",
      "model");

  private static final ImmutableSet<String> OF_METRIC =
      ImmutableSet.of(".name", ".metric.name", ".measure.name");

  private FurtherFields() {}

  /** {@return the formats in which something is kept of a metric} */
  static ImmutableSet<String> formats(Import read) {
    return read.catalog().metrics().stream()
        .flatMap(metric -> metric.extensions().keySet().stream())
        .filter(FORMATS::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the catalogue, with what it keeps of metrics in these formats taken apart, and without that in others} */
  static Catalog of(Import read, Set<String> formats) {
    DbtInputs inputs = DbtInputs.of(read.remainders());
    return read.catalog().toBuilder()
        .metrics(read.catalog().metrics().stream()
            .map(metric -> apart(metric, formats, inputs))
            .toList())
        .build();
  }

  /** {@return what a change under this key does to comparability; an unknown key of another tool counts most} */
  static Impact impact(String key) {
    int dot = key.indexOf('.');
    if (dot < 0 || !FORMATS.contains(key.substring(0, dot))) {
      return Impact.MINOR;
    }
    Impact impact = Impact.BREAKING;
    boolean isOfMetric = OF_METRIC.contains(key.substring(dot));
    for (String part : key.substring(dot + 1).split("[.\\[]", -1)) {
      if (MINOR.contains(part)) {
        return Impact.MINOR;
      }
      boolean isName = part.equals("name");
      impact = COSMETIC.contains(part) && (isOfMetric || !isName) ? Impact.COSMETIC : impact;
    }
    return impact;
  }

  private static Metric apart(Metric metric, Set<String> formats, DbtInputs inputs) {
    if (metric.extensions().keySet().stream().noneMatch(FORMATS::contains)) {
      return metric;
    }
    Map<String, String> all = new LinkedHashMap<>();
    metric.extensions().forEach((key, kept) -> {
      if (!FORMATS.contains(key)) {
        all.put(key, kept);
      } else if (formats.contains(key)) {
        Leaves.add(Extensions.decode(kept), key, all);
      }
    });
    if (formats.contains("dbt")) {
      inputs.of(metric).forEach((name, measure) -> Leaves.add(measure, "dbt.measure." + name, all));
    }
    return metric.toBuilder().extensions(ImmutableMap.copyOf(all)).build();
  }
}
