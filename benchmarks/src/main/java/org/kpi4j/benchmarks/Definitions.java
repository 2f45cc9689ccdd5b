package org.kpi4j.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;

/** Generated definitions as values of this library. What the model would refuse, such as a blank id, stands verbatim. */
final class Definitions {
  private Definitions() {}

  static Catalog catalog(List<Fields> all) {
    Catalog.Builder catalog = Catalog.builder();
    for (int i = 0; i < all.size(); i++) {
      catalog.kpi(kpi(all.get(i), "kpi-" + i));
    }
    return catalog.build();
  }

  private static Kpi kpi(Fields f, String id) {
    Kpi.Builder kpi = Kpi.builder().id(id).addAllTags(f.tags).addAllSupports(f.drivers);
    f.guardrails.forEach(
        metric -> kpi.guardrail(Guardrail.builder().metric(metric).build()));
    number(kpi, "target", f.target);
    number(kpi, "baseline", f.baseline);
    kpi.weight("reviewDays", (double) f.reviewDays);
    text(kpi, "id", f.id);
    text(kpi, "name", f.name);
    text(kpi, "description", f.description);
    text(kpi, "owner", f.owner);
    text(kpi, "ownerEmail", f.ownerEmail);
    text(kpi, "unit", f.unit);
    text(kpi, "direction", f.direction);
    text(kpi, "stage", f.stage);
    text(kpi, "formula", f.formula);
    text(kpi, "source", f.source);
    text(kpi, "dueDate", f.dueDate);
    text(kpi, "docsUrl", f.docsUrl);
    text(kpi, "window", f.window);
    return kpi.build();
  }

  private static void text(Kpi.Builder kpi, String key, @Nullable String value) {
    if (value != null) {
      kpi.extension(key, value);
    }
  }

  private static void number(Kpi.Builder kpi, String key, @Nullable Double value) {
    if (value != null) {
      kpi.weight(key, value);
    }
  }
}
