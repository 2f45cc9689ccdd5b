package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Language;

/**
 * What the name of a metric says: its parts with their places, the concept that it names, and the facts that follow
 * from both. An unknown name is read into its parts like any other.
 */
public final class MetricReading {
  private final String name;
  private final ImmutableList<Part> parts;
  private final ImmutableList<Part> rest;
  private final ImmutableList<Part> description;
  private final @Nullable Concept concept;
  private final ConceptMatch match;
  private final ImmutableSet<Trait> traits;
  private final Shape shape;
  private final boolean doing;
  private final @Nullable Formula formula;

  MetricReading(
      NameParts name, Found found, ImmutableList<Part> description, @Nullable Formula formula) {
    this.name = name.text();
    this.parts = name.parts();
    this.rest = found.rest();
    this.description = description;
    this.concept = found.concept();
    this.match = found.match();
    this.traits = TraitReading.of(name, found);
    this.shape = ShapeReading.of(this);
    this.doing = Doing.is(parts);
    this.formula = formula;
  }

  /** {@return the name that was read} */
  public String name() {
    return name;
  }

  /** {@return the parts of the name, in order} */
  public ImmutableList<Part> parts() {
    return parts;
  }

  /** {@return the parts of the name that the concept does not account for; all parts when no concept was found} */
  public ImmutableList<Part> rest() {
    return rest;
  }

  /** {@return the parts of the description's first sentence, in order; empty when there is none} */
  public ImmutableList<Part> description() {
    return description;
  }

  /** {@return the concept that the name, or a part of it, stands for; empty when none was found} */
  public Optional<Concept> concept() {
    return Optional.ofNullable(concept);
  }

  /** {@return whether the whole name is a name of the concept, with nothing added} */
  public boolean isWhole() {
    return match == ConceptMatch.WHOLE;
  }

  /** {@return whether the name stands for a known concept as a whole, apart from a period, a count or a split} */
  public boolean isKnown() {
    return match == ConceptMatch.WHOLE || match == ConceptMatch.QUALIFIED;
  }

  /** {@return which way the metric should go, by its concept or else by the head of its name; empty when neither tells} */
  public Optional<Direction> direction() {
    return MetricDirection.of(this);
  }

  /** {@return what kind of number it is} */
  public Shape shape() {
    return shape;
  }

  /** {@return how it is computed, when the metric says so; empty when it does not} */
  public Optional<Formula> formula() {
    return Optional.ofNullable(formula);
  }

  /**
   * {@return whether the name or its concept tells this}
   *
   * @param trait the fact
   */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** {@return all facts that the name or its concept tells} */
  public ImmutableSet<Trait> traits() {
    return traits;
  }

  /** {@return who it is about, such as user or customer; empty when the name does not tell} */
  public Optional<Word> actor() {
    return first(WordKind.ACTOR);
  }

  /** {@return what is done, such as visit or invite; empty when the name does not tell} */
  public Optional<Word> action() {
    return first(WordKind.ACTION);
  }

  /** {@return through what it is done, such as email or ad; empty when the name does not tell} */
  public Optional<Word> channel() {
    return first(WordKind.CHANNEL);
  }

  /** {@return the first known word of this kind; empty when there is none}
   *
   * @param kind the kind
   */
  public Optional<Word> first(WordKind kind) {
    for (Part part : parts) {
      if (part.is(kind)) {
        return part.word();
      }
    }
    return Optional.empty();
  }

  /** {@return the time over which it is measured, such as a month or 30 days; empty when the name does not tell} */
  public Optional<Period> window() {
    return WindowReading.of(parts);
  }

  /** {@return the step to which it measures the way, such as sign-up in "visitor to sign-up"; empty when there is none} */
  public Optional<Part> target() {
    return Steps.target(parts);
  }

  /** {@return whether it measures the time between something and the next time it happens} */
  public boolean isInterval() {
    return TimeSpans.isInterval(parts);
  }

  /** {@return whether it is what winning somebody new costs, such as a member or a lead} */
  public boolean isCostPerNew() {
    return PerWhom.isCostPerNew(parts);
  }

  /** {@return whether it is how often each person comes or uses something} */
  public boolean isUsePerPerson() {
    return PerWhom.isUsePerPerson(parts) || PerWhom.isUseInPeriod(parts);
  }

  /** {@return whether it is measured for each thing that the company puts out, such as a post or an email} */
  public boolean isPerPost() {
    return PerWhom.isPerPost(parts);
  }

  /** {@return whether it measures how long something takes; hours of use are an amount} */
  public boolean isTimeTaken() {
    return has(Trait.DURATION)
        && !has(Trait.CUMULATIVE)
        && !has(Trait.TOTAL)
        && !TimeSpans.isAmountOfUse(parts);
  }

  /** {@return whether it measures the time until something happens for the first time} */
  public boolean isTimeToFirst() {
    return has(Trait.FIRST) && TimeSpans.isStretch(parts);
  }

  /** {@return whether it is about those who came by others like them: "parents who come through other parents"} */
  public boolean isThroughOthers() {
    return Doing.isThroughOthers(parts);
  }

  /** {@return whether customers did it, as in "photos posted by members"} */
  public boolean isByCustomers() {
    return Doing.isByCustomers(parts);
  }

  /** {@return whether it is about what happens soon after something: "within a week of delivery"} */
  public boolean isSoonAfter() {
    return TimeSpans.isSoonAfter(parts);
  }

  /** {@return whether it is about a first day, week or month} */
  public boolean isInFirstPeriod() {
    return Limits.hasFirstPeriod(parts);
  }

  /** {@return whether it says what people do, as in "households that cut their consumption"} */
  public boolean isDoing() {
    return doing;
  }

  /** {@return whether it counts what is on offer, whether or not anybody takes it: "listings created"} */
  public boolean isSupply() {
    return WithoutUse.isSupply(parts);
  }

  /** {@return whether it counts what was sold for the first time and nothing that follows: "new bookings"} */
  public boolean isNewSale() {
    return WithoutUse.isNewSale(parts);
  }

  /** {@return whether it counts what has begun and no more: "workspaces created", "course enrolments"} */
  public boolean isBeginning() {
    return Beginnings.is(parts);
  }

  /** {@return whether it counts payments, rather than the money that they move} */
  public boolean isCountOfPayments() {
    return Payments.areCounted(parts);
  }

  /** {@return whether it counts people who do something, as in "households that stay within their budget"} */
  public boolean isCountOfPeople() {
    return Doing.isCountOfPeople(parts);
  }

  /** {@return whether it counts what goes wrong, or own faults that were mended, rather than what is put right for others} */
  public boolean isTrouble() {
    return Trouble.is(parts) || Trouble.isOwnFlaw(parts);
  }

  /** {@return whether it is the time that people are in a product, whatever they do there} */
  public boolean isTimeSpent() {
    return TimeSpent.is(parts);
  }

  /** {@return whether others take up what somebody made, or looking lasts: "pages read by a colleague", "5-minute plays"} */
  public boolean isDeepUse() {
    return DeepUse.isByOthers(parts) || DeepUse.isLong(parts);
  }

  /** {@return whether it is points of a mixture that the field does not know: "composite health index"} */
  public boolean isMixture() {
    return !isKnown() && WithoutUse.isMixture(parts);
  }

  /** {@return whether it counts who or what acts in each period: "shops processing orders each week"} */
  public boolean isActiveUnit() {
    return CustomerUse.isActiveUnit(parts);
  }

  /** {@return whether it is the time that each person gives to what there is to see: "hours viewed per viewer"} */
  public boolean isAttention() {
    return CustomerUse.isAttention(parts);
  }

  /** {@return whether it counts that people come, and nothing of what they do: "logins per user"} */
  public boolean isOnlyComing() {
    return CustomerUse.isOnlyComing(parts);
  }

  /** {@return whether it counts what arrived with customers: "food boxes delivered on time"} */
  public boolean isReceived() {
    return CustomerUse.isReceived(parts);
  }

  /** {@return whether it is the share of people who go a step further: "conversion rate of the checkout"} */
  public boolean isConversion() {
    return WithoutUse.isConversion(parts);
  }

  /** {@return whether it measures how long somebody stays: a member, a customer, a subscription} */
  public boolean isTenure() {
    return TimeSpans.isTenure(parts);
  }

  /** {@return whether it is measured for each person: per user, per customer} */
  public boolean isPerActor() {
    return ActorReading.isPerActor(parts);
  }

  /** {@return whether the name as a whole, or at least one word of it, is known} */
  public boolean isUnderstood() {
    if (concept != null) {
      return true;
    }
    for (Part part : parts) {
      if (part.word().isPresent() && !part.isFiller()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the language of most known words, Dutch when both have as many, or else that of the letters; undetermined when nothing tells} */
  public Language language() {
    return LanguageReading.of(parts);
  }

  /** {@return how the name led to the concept} */
  ConceptMatch match() {
    return match;
  }

  @Override
  public String toString() {
    return name + " " + parts + (concept == null ? "" : " -> " + concept.id());
  }
}
