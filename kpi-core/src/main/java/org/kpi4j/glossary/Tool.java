package org.kpi4j.glossary;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;

/** A tool that measures or shows metrics. */
@ModelStyle
@Value.Immutable
public abstract class Tool implements Serializable {
  Tool() {}

  /** {@return the id, such as {@code google-analytics}; never blank} */
  public abstract String id();

  /** {@return the name, such as {@code Google Analytics}; never blank} */
  public abstract String name();

  /** {@return other names, such as {@code GA4}} */
  public abstract ImmutableSet<String> aliases();

  /** {@return the areas of data that it can measure, such as {@code web}} */
  public abstract ImmutableSet<String> measures();

  /** {@return whether it shows what other tools measured, whatever the area} */
  @Value.Default
  public boolean showsAnything() {
    return false;
  }

  @Value.Check
  void check() {
    Names.requireNotBlank(id(), "tool id");
    Names.requireNotBlank(name(), "tool name");
  }

  /**
   * {@return whether the tool can give values of the concept; empty when the concept's area is not known}
   *
   * @param concept the concept
   */
  public Optional<Boolean> canMeasure(Concept concept) {
    return concept.area().map(area -> showsAnything() || measures().contains(area));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tool}; {@code id} and {@code name} are required. */
  public static final class Builder extends ImmutableTool.Builder {
    Builder() {}
  }
}
