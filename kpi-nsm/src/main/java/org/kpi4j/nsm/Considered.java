package org.kpi4j.nsm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.Surroundings;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.gates.Gate;

/** A metric with everything that a caller said about it. */
@ModelStyle
@Value.Immutable
abstract class Considered {
  abstract Metric metric();

  abstract ImmutableMap<Criterion, Evidence> given();

  abstract ImmutableSet<String> supporters();

  abstract ImmutableList<Guardrail> guardrails();

  abstract ImmutableMap<Gate, String> overrides();

  Considered judged(Criterion criterion, Evidence evidence) {
    Evidence before = given().get(criterion);
    checkArgument(
        before == null,
        "%s of '%s' must be judged once: %s and %s",
        criterion,
        metric().id(),
        before == null ? "" : before.value(),
        evidence.value());
    return toBuilder().given(criterion, evidence).build();
  }

  Candidate in(Surroundings surroundings) {
    return Candidate.in(surroundings, metric())
        .given(given())
        .supporters(supporters())
        .guardrails(guardrails())
        .build();
  }

  static Considered of(Metric metric) {
    return new Builder().metric(metric).build();
  }

  Builder toBuilder() {
    return new Builder().from(this);
  }

  static final class Builder extends ImmutableConsidered.Builder {
    Builder() {}
  }
}
