package org.kpi4j.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.value.Value;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Stage;

/** A principle by which people are moved to act, with where it helps, how it is tested and when it misleads. */
@ModelStyle
@Value.Immutable
public abstract class Lever implements Serializable {
  Lever() {}

  /** {@return the id, such as {@code loss-aversion}; never blank} */
  public abstract String id();

  /** {@return the name, by language} */
  public abstract LocalizedText name();

  /** {@return words by which texts speak of it, in any language, in lower case} */
  public abstract ImmutableSet<String> words();

  /** {@return why it works, by language} */
  public abstract LocalizedText principle();

  /** {@return who described it: author, title, year} */
  public abstract String source();

  /** {@return the stages that it serves, the best first} */
  public abstract ImmutableList<Stage> stages();

  /** {@return the ids of the concepts that it typically moves} */
  public abstract ImmutableList<String> moves();

  /** {@return how to test whether it works, by language} */
  public abstract LocalizedText test();

  /** {@return when it misleads, by language} */
  public abstract LocalizedText misleads();

  /** {@return the ids of the concepts of which at least one must guard it; empty when it needs no guard} */
  public abstract ImmutableSet<String> guards();

  /** {@return whether what it says must be checked for truth, as a claim that only two are left} */
  @Value.Default
  public boolean needsTruth() {
    return false;
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "lever id must not be blank: '%s'", id());
    checkArgument(!stages().isEmpty(), "a lever must serve a stage: '%s'", id());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Lever}; id, name, principle, source, test, misleads and a stage are required. */
  public static final class Builder extends ImmutableLever.Builder {
    Builder() {}
  }
}
