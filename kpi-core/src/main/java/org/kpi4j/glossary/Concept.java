package org.kpi4j.glossary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Unit;

/** A metric that the field knows: its names, what it means, and what is known of it. */
@ModelStyle
@Value.Immutable
public abstract class Concept implements Serializable {
  Concept() {}

  /** {@return the id, such as {@code average-order-value}; never blank} */
  public abstract String id();

  /** {@return the usual name, by language} */
  public abstract LocalizedText name();

  /** {@return other names, by language} */
  public abstract ImmutableMap<Language, ImmutableSet<String>> aliases();

  /** {@return what it is, in a sentence, by language; empty when not stated} */
  public abstract Optional<LocalizedText> definition();

  /** {@return how it is usually computed; empty when there is no usual way} */
  public abstract Optional<Formula> formula();

  /** {@return what its values count or measure; empty when that differs} */
  public abstract Optional<Unit> unit();

  /** {@return which values are good news; empty when that differs} */
  public abstract Optional<Direction> direction();

  /**
   * {@return the share of the field that places it in a stage, by stage id; the shares add up to at most 1, the rest
   * places it elsewhere; empty when nobody places it in the funnel}
   */
  public abstract ImmutableMap<String, Double> stages();

  /** {@return what the field says of it as a steering number; empty when it says nothing} */
  public abstract Optional<VanityEvidence> vanity();

  /** {@return what to measure instead, when it steers nothing; empty when not stated} */
  public abstract Optional<LocalizedText> instead();

  /** {@return what is known of it} */
  public abstract ImmutableSet<Trait> traits();

  /** {@return how near it is to the value that customers get, from 0 to 1 inclusive; empty when not stated} */
  public abstract Optional<Double> nearValue();

  /** {@return how near it is to revenue, from 0 to 1 inclusive; empty when not stated} */
  public abstract Optional<Double> nearRevenue();

  /** {@return the ids of the concepts that usually guard it} */
  public abstract ImmutableSet<String> guardrails();

  /** {@return the kind of data that it is measured on, such as {@code web} or {@code billing}; empty when not stated} */
  public abstract Optional<String> area();

  @Value.Check
  void check() {
    Names.requireNotBlank(id(), "concept id");
    Names.requireShare(nearValue().orElse(0.0), "nearness to customer value");
    Names.requireShare(nearRevenue().orElse(0.0), "nearness to revenue");
    double sum = 0;
    for (double weight : stages().values()) {
      Names.requireShare(weight, "stage weight");
      sum += weight;
    }
    checkArgument(sum < 1.0001, "stage weights must add up to at most 1: %s", stages());
  }

  /**
   * {@return whether this is known of the concept}
   *
   * @param trait the fact
   */
  public boolean has(Trait trait) {
    return traits().contains(trait);
  }

  /** {@return a builder that begins with this concept} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Concept}; {@code id} and {@code name} are required. */
  public static final class Builder extends ImmutableConcept.Builder {
    Builder() {}

    /**
     * Sets the name in a language that nobody states.
     *
     * @param text the name; not blank
     * @return this builder
     */
    public Builder name(String text) {
      return name(LocalizedText.of(text));
    }

    /**
     * Sets the names in one language.
     *
     * @param language the language
     * @param names the other names in it
     * @return this builder
     */
    public Builder aliases(Language language, String... names) {
      return alias(language, ImmutableSet.copyOf(names));
    }
  }
}
