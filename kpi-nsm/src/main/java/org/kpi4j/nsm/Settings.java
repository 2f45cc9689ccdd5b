package org.kpi4j.nsm;

import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.nsm.candidate.Surroundings;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.robustness.Smaa;

/** How a choice is made, whatever the candidates are. */
@ModelStyle
@Value.Immutable
abstract class Settings {
  abstract Surroundings surroundings();

  @Value.Default
  Doctrine doctrine() {
    return Doctrine.SEEDS;
  }

  @Value.Default
  long seed() {
    return 0;
  }

  @Value.Default
  int samples() {
    return Smaa.DEFAULT_SAMPLES;
  }

  @Value.Default
  boolean isRobust() {
    return true;
  }

  static Settings of(Surroundings surroundings) {
    return new Builder().surroundings(surroundings).build();
  }

  Builder toBuilder() {
    return new Builder().from(this);
  }

  static final class Builder extends ImmutableSettings.Builder {
    Builder() {}
  }
}
