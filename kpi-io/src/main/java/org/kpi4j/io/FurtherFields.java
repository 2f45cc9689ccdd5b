package org.kpi4j.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private FurtherFields() {}

  /** {@return the catalogue, with what other tools say of metrics taken apart} */
  static Catalog of(Import read) {
    DbtInputs inputs = DbtInputs.of(read.remainders());
    return read.catalog().toBuilder()
        .metrics(read.catalog().metrics().stream()
            .map(metric -> apart(metric, inputs))
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
    boolean isInput = key.indexOf('[') >= 0 || key.contains("type_params");
    for (String part : key.substring(dot + 1).split("[.\\[]", -1)) {
      if (MINOR.contains(part)) {
        return Impact.MINOR;
      }
      boolean isName = part.equals("name");
      impact = COSMETIC.contains(part) && !(isName && isInput) ? Impact.COSMETIC : impact;
    }
    return impact;
  }

  private static Metric apart(Metric metric, DbtInputs inputs) {
    if (metric.extensions().keySet().stream().noneMatch(FORMATS::contains)) {
      return metric;
    }
    Map<String, String> all = new LinkedHashMap<>();
    metric.extensions().forEach((key, kept) -> {
      if (FORMATS.contains(key)) {
        Leaves.add(Extensions.decode(kept), key, all);
      } else {
        all.put(key, kept);
      }
    });
    inputs.of(metric).forEach((name, measure) -> Leaves.add(measure, "dbt.measure." + name, all));
    return metric.toBuilder().extensions(ImmutableMap.copyOf(all)).build();
  }
}
