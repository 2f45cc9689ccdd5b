package org.kpi4j.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A metric that must not get worse while another one is pushed. */
@ModelStyle
@Value.Immutable
public abstract class Guardrail implements Serializable {
  Guardrail() {}

  /** {@return the id of the metric that guards; never blank} */
  public abstract String metric();

  /** {@return why this metric is in danger; empty when not stated} */
  public abstract Optional<String> reason();

  /** {@return the bound that the guarding metric must keep; empty when not stated} */
  public abstract Optional<Threshold> bound();

  @Value.Check
  void check() {
    Require.notBlank(metric(), "guardrail metric");
    Require.notBlank(reason(), "guardrail reason");
  }

  /**
   * {@return a guardrail with its reason}
   *
   * @param metric the id of the metric that guards; not blank
   * @param reason why it is in danger; not blank
   */
  public static Guardrail of(String metric, String reason) {
    return builder().metric(metric).reason(reason).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Guardrail}; {@code metric} is required. */
  public static final class Builder extends ImmutableGuardrail.Builder {
    Builder() {}
  }
}
