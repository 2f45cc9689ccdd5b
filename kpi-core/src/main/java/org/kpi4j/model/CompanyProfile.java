package org.kpi4j.model;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What judgements about a company's metrics depend on. */
@ModelStyle
@Value.Immutable
public abstract class CompanyProfile implements Serializable {
  CompanyProfile() {}

  /** {@return the company's name; empty when not stated} */
  public abstract Optional<String> name();

  /** {@return the phase of growth; empty when not stated} */
  public abstract Optional<GrowthPhase> phase();

  /** {@return how it earns its money; {@link BusinessModel#GENERIC} when not stated} */
  @Value.Default
  public BusinessModel businessModel() {
    return BusinessModel.GENERIC;
  }

  /** {@return the value that customers get, in words; empty when not stated} */
  public abstract Optional<LocalizedText> valueProposition();

  /** {@return the event in which customers get that value, such as {@code lesson finished}; empty when not stated} */
  public abstract Optional<String> valueEvent();

  /** {@return the ids of the departments; empty when not stated} */
  public abstract ImmutableSet<String> departments();

  @Value.Check
  void check() {
    Require.notBlank(name(), "company name");
    Require.notBlank(valueEvent(), "value event");
    Require.noneBlank(departments(), "department");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CompanyProfile}; nothing is required. */
  public static final class Builder extends ImmutableCompanyProfile.Builder {
    Builder() {}
  }
}
