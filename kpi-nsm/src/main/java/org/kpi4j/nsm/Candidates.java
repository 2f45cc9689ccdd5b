package org.kpi4j.nsm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Metric;

/** The metrics that a caller considers, by their ids, in the order in which they were named. */
record Candidates(ImmutableMap<String, Considered> byId) {
  static final Candidates NONE = new Candidates(ImmutableMap.of());

  Candidates plus(Iterable<Metric> metrics, ImmutableListMultimap<String, Guardrail> guardrails) {
    ImmutableMap.Builder<String, Considered> all =
        ImmutableMap.<String, Considered>builder().putAll(byId);
    Set<String> seen = new HashSet<>(byId.keySet());
    for (Metric metric : metrics) {
      checkArgument(seen.add(metric.id()), "candidate must be listed once: '%s'", metric.id());
      Considered considered = Considered.of(metric).toBuilder()
          .guardrails(guardrails.get(metric.id()))
          .build();
      all.put(metric.id(), considered);
    }
    return new Candidates(all.buildOrThrow());
  }

  /** {@return the same with a change of the one that was named last} */
  Candidates changingLast(UnaryOperator<Considered> change) {
    ImmutableList<Considered> known = all();
    Considered changed = change.apply(known.get(known.size() - 1));
    return new Candidates(ImmutableMap.<String, Considered>builder()
        .putAll(byId)
        .put(changed.metric().id(), changed)
        .buildKeepingLast());
  }

  Considered get(String metric) {
    Considered candidate = byId.get(metric);
    checkArgument(candidate != null, "candidate must be one of %s: '%s'", byId.keySet(), metric);
    return candidate;
  }

  /** {@return all of them, of which there must be one} */
  ImmutableList<Considered> all() {
    if (byId.isEmpty()) {
      throw new IllegalStateException("consider a metric first");
    }
    return byId.values().asList();
  }
}
