package org.kpi4j.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** People who work together: a department or a team of one. */
@ModelStyle
@Value.Immutable
public abstract class Team implements Serializable {
  Team() {}

  /** {@return what other definitions call this team by; never blank} */
  public abstract String id();

  /** {@return the name that people know the team by; empty when it is the id} */
  public abstract Optional<LocalizedText> name();

  /** {@return the id of the department that the team is part of; empty for a department} */
  public abstract Optional<String> department();

  /** {@return where the definition stands in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  @Value.Check
  void check() {
    Require.notBlank(id(), "team id");
  }

  /**
   * {@return a department that is known by its id alone}
   *
   * @param id the id; not blank
   */
  public static Team of(String id) {
    return builder().id(id).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Team}; {@code id} is required. */
  public static final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
