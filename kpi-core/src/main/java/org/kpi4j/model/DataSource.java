package org.kpi4j.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a metric's values come from. */
@ModelStyle
@Value.Immutable
public abstract class DataSource implements Serializable {
  DataSource() {}

  /** {@return the tool that measures, such as {@code Google Analytics}; never blank} */
  public abstract String tool();

  /** {@return where in the tool: a table, an event, a report; empty when not stated} */
  public abstract Optional<String> location();

  @Value.Check
  void check() {
    Require.notBlank(tool(), "tool");
    Require.notBlank(location(), "location");
  }

  /**
   * {@return a source that names only its tool}
   *
   * @param tool the tool; not blank
   */
  public static DataSource of(String tool) {
    return builder().tool(tool).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataSource}; {@code tool} is required. */
  public static final class Builder extends ImmutableDataSource.Builder {
    Builder() {}
  }
}
