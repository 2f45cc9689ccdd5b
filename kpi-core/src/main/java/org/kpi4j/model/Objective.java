package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** What an organisation wants to reach, with the results that would show it. */
@ModelStyle
@Value.Immutable
public abstract class Objective implements Serializable {
  Objective() {}

  /** {@return what other definitions call this objective by; never blank} */
  public abstract String id();

  /** {@return the objective in words} */
  public abstract LocalizedText statement();

  /** {@return who answers for it: a team id or a person; empty when not stated} */
  public abstract Optional<String> owner();

  /** {@return the length of the period it is set for, such as a quarter; empty when not stated} */
  public abstract Optional<Period> period();

  /** {@return the results that would show that it is reached, in the order written} */
  public abstract ImmutableList<KeyResult> keyResults();

  /** {@return the ids of the objectives or metrics that it serves} */
  public abstract ImmutableSet<String> supports();

  /** {@return where the definition stands in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  @Value.Check
  void check() {
    Require.notBlank(id(), "objective id");
    Require.noneBlank(supports(), "supports");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Objective}; {@code id} and {@code statement} are required. */
  public static final class Builder extends ImmutableObjective.Builder {
    Builder() {}

    /**
     * Sets the statement in a language that nobody states.
     *
     * @param text the objective in words; not blank
     * @return this builder
     */
    public Builder statement(String text) {
      return statement(LocalizedText.of(text));
    }
  }
}
