package org.kpi4j.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A measurable result that shows that an objective is reached. */
@ModelStyle
@Value.Immutable
public abstract class KeyResult implements Serializable {
  KeyResult() {}

  /** {@return the key result as its author wrote it; never blank} */
  public abstract String statement();

  /** {@return the id of the metric that shows it; empty when not stated} */
  public abstract Optional<String> metric();

  /** {@return the change asked for; empty when only the statement says it} */
  public abstract Optional<Goal> goal();

  @Value.Check
  void check() {
    Require.notBlank(statement(), "key result statement");
  }

  /**
   * {@return a key result of which only the text is known}
   *
   * @param statement the text; not blank
   */
  public static KeyResult of(String statement) {
    return builder().statement(statement).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link KeyResult}; {@code statement} is required. */
  public static final class Builder extends ImmutableKeyResult.Builder {
    Builder() {}
  }
}
