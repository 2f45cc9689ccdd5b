package org.kpi4j.model;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of work, such as a project, that is meant to move one or more metrics. */
@ModelStyle
@Value.Immutable
public abstract class Initiative implements Serializable {
  Initiative() {}

  /** {@return what other definitions call this initiative by; never blank} */
  public abstract String id();

  /** {@return the name that people know it by; empty when it is the id} */
  public abstract Optional<LocalizedText> name();

  /** {@return who answers for it: a team id or a person; empty when not stated} */
  public abstract Optional<String> owner();

  /** {@return the ids of the metrics that it is meant to move} */
  public abstract ImmutableSet<String> moves();

  /** {@return where the definition stands in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  @Value.Check
  void check() {
    Require.notBlank(id(), "initiative id");
    Require.noneBlank(moves(), "moves");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Initiative}; {@code id} is required. */
  public static final class Builder extends ImmutableInitiative.Builder {
    Builder() {}
  }
}
