package org.kpi4j.nsm.candidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Trait;
import org.kpi4j.message.Message;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Unit;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.reading.MetricReading;

/** A metric that may become the north star, with what is known of it and of the company. */
@ModelStyle
@Value.Immutable
public abstract class Candidate {
  /** From here on, money counts as near to the value that customers get; halfway on the glossary's scale. */
  public static final double NEAR = 0.5;

  /** Where people come to get something done, and would rather be done sooner. */
  private static final ImmutableSet<BusinessModel> FOR_WORK = ImmutableSet.of(
      BusinessModel.SAAS_B2B,
      BusinessModel.MARKETPLACE,
      BusinessModel.ECOMMERCE,
      BusinessModel.CONSULTANCY);

  Candidate() {}

  /** {@return the metric} */
  public abstract Metric metric();

  /** {@return what its name and description say; never part of equality, since it follows from the metric} */
  @Value.Auxiliary
  public abstract MetricReading reading();

  /** {@return what it shares with the other candidates of the company} */
  public abstract Surroundings surroundings();

  /** {@return the departments that somebody said can contribute} */
  public abstract ImmutableSet<String> supporters();

  /** {@return the metrics that must not get worse while this one is pushed} */
  public abstract ImmutableList<Guardrail> guardrails();

  /** {@return what people and data say of it} */
  public abstract ImmutableMap<Criterion, Evidence> given();

  /**
   * {@return whether its name, or what the field knows of it, says this}
   *
   * @param trait the fact
   */
  public boolean has(Trait trait) {
    return reading().has(trait);
  }

  /**
   * {@return whether one of these facts is known of it}
   *
   * @param traits the facts
   */
  public boolean hasAny(Trait... traits) {
    for (Trait trait : traits) {
      if (has(trait)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the metric as the field knows it; empty when it is unknown} */
  public Optional<Concept> concept() {
    return reading().concept();
  }

  /** {@return whether it counts something in which customers get what they come for} */
  public boolean countsValue() {
    return new ValueEvents(this).isCounted();
  }

  /** {@return whether something goes wrong for customers, and nobody puts it right} */
  public boolean isTrouble() {
    return reading().isTrouble() && hasAny(Trait.PERVERSE, Trait.BAD_NEWS);
  }

  /** {@return whether it is time in a product where people want to get something done, and rather sooner than later} */
  public boolean isTimeOfWork() {
    return reading().isTimeSpent() && FOR_WORK.contains(company().businessModel());
  }

  /** {@return whether it rises before customers get anything: by what is on offer, by what was just sold, by a mixture} */
  public boolean isBeforeUse() {
    boolean isBegun = reading().isSupply() || reading().isBeginning();
    return isBegun || reading().isNewSale() || reading().isMixture();
  }

  /** {@return whether it counts people who are active, or pay to be, without saying at what} */
  public boolean isBareActivity() {
    boolean isChannel =
        has(Trait.NARROW) && concept().isEmpty() && reading().actor().isEmpty();
    boolean isThere = isTimeOfWork() || reading().isOnlyComing();
    boolean isPeople = hasAny(Trait.ACTIVE, Trait.PAYING) && !isChannel && !isThere;
    return isPeople && !countsValue() && !isBeforeUse();
  }

  /** {@return whether it counts people who use the product, rather than the share of people who do} */
  public boolean countsUse() {
    return countsValue() || isActiveUnit() || (isBareActivity() && !has(Trait.RATIO));
  }

  /** {@return whether it counts who or what does something in each period, apart from what is bad, sold or only reached} */
  public boolean isActiveUnit() {
    boolean isReached = has(Trait.REACH) && !has(Trait.ADVOCACY);
    return reading().isActiveUnit()
        && !isReached
        && !isBeforeUse()
        && !hasAny(Trait.RATIO, Trait.MONEY, Trait.NARROW, Trait.LOST, Trait.WITHOUT)
        && !hasAny(Trait.BAD_NEWS, Trait.SENTIMENT, Trait.COST, Trait.PERVERSE);
  }

  /** {@return whether it counts what customers do again, or how they bring others; wishing to is not doing} */
  public boolean countsReturn() {
    boolean isShareOfUse = has(Trait.ACTIVE) && has(Trait.RATIO);
    boolean isWish = has(Trait.SENTIMENT) || reading().isOnlyComing();
    return hasAny(Trait.REPEAT, Trait.ADVOCACY) && !isWish && !isShareOfUse;
  }

  /**
   * {@return whether it seems to count something of the company's own trade, and is no ratio} The words of reach, revenue
   * and opinion are few and known; a name with a word that is not among them, or an operation counted for each customer, is
   * likely to be of the trade.
   */
  public boolean isOwnTrade() {
    return new Trade(this).isOwn();
  }

  /**
   * {@return whether it counts whom the company reached} A stretch of use of something that the glossary lacks, such as a
   * meditation session, is more than that.
   */
  public boolean isReach() {
    return new Trade(this).isReach();
  }

  /** {@return whether it tells how the company runs, rather than what each customer does} */
  public boolean isInside() {
    return new Trade(this).isInside();
  }

  /** {@return what customers do when they get value, in words that follow "those who"} */
  public Message valueEvent() {
    return company()
        .valueEvent()
        .map(event -> NorthStarMessages.text("value-event.named", event))
        .orElseGet(() -> NorthStarMessages.text("value-event.unnamed"));
  }

  /** {@return whether it is an amount of money, and not how long something takes or how many people or payments there are} */
  public boolean isMoney() {
    boolean isCount = reading().isCountOfPayments() || reading().isCountOfPeople();
    boolean isNamed = has(Trait.MONEY) && !isCount && !reading().isTimeTaken();
    return isNamed || metric().unit().filter(Unit::isMoney).isPresent();
  }

  /** {@return whether it is known to be money that customers turn over among each other, not the company's own} */
  public boolean isCustomerMoney() {
    boolean isPlainMoney = isMoney() && !isRatio() && !isShare();
    return isPlainMoney
        && !hasAny(Trait.OWN_REVENUE, Trait.COST, Trait.WITHOUT)
        && nearValue() >= NEAR;
  }

  /** {@return how near the field sees it to the value that customers get, from 0 to 1 inclusive; 0 when unknown} */
  public double nearValue() {
    return concept().flatMap(Concept::nearValue).orElse(0.0);
  }

  /** {@return whether it is a share: a percentage or a plain fraction} */
  public boolean isShare() {
    return metric().unit().filter(Unit::isShare).isPresent()
        || concept().flatMap(Concept::unit).filter(Unit::isShare).isPresent();
  }

  /** {@return whether it divides one thing by another} */
  public boolean isRatio() {
    return hasAny(Trait.RATIO, Trait.AVERAGE, Trait.PER);
  }

  /** {@return whether it is the company's own revenue, or a factor or term of it in a formula of the catalogue} */
  public boolean isPartOfRevenue() {
    return has(Trait.OWN_REVENUE)
        || surroundings().revenueParts().contains(metric().id());
  }

  /** {@return the company} */
  public CompanyProfile company() {
    return surroundings().company();
  }

  /** {@return the phase that the company is in} */
  public GrowthPhase phase() {
    return surroundings().phase();
  }

  /** {@return what moves it; empty when the catalogue does not hold it} */
  @Value.Lazy
  public Optional<DriverTree> tree() {
    return surroundings().tree(metric().id());
  }

  /** {@return the departments that can contribute: those that were named and those that own a driver} */
  public ImmutableSet<String> contributors() {
    return ImmutableSet.<String>builder()
        .addAll(supporters())
        .addAll(tree().map(DriverTree::departments).orElse(ImmutableSet.of()))
        .build();
  }

  /** {@return what its guardrails protect} */
  public ImmutableSet<GuardKind> guardKinds() {
    return new Guards(this).kinds();
  }

  /** {@return whether its name says over what time one value is measured, such as a month} */
  public boolean namesPeriod() {
    return reading().window().isPresent();
  }

  /** {@return the name of the metric, for messages} */
  public LocalizedText name() {
    return metric().name();
  }

  /**
   * {@return a metric of which nothing else is known}
   *
   * @param metric the metric
   */
  public static Candidate of(Metric metric) {
    return of(metric, Surroundings.builder().build());
  }

  /**
   * {@return a metric of a company}
   *
   * @param metric the metric
   * @param surroundings what it shares with the other candidates
   */
  public static Candidate of(Metric metric, Surroundings surroundings) {
    return in(surroundings, metric).build();
  }

  /**
   * {@return a builder with the metric and what its name says}
   *
   * @param surroundings what it shares with the other candidates
   * @param metric the metric
   */
  public static Builder in(Surroundings surroundings, Metric metric) {
    return builder().metric(metric).surroundings(surroundings).reading(surroundings.read(metric));
  }

  /** {@return a builder that begins with this candidate} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Candidate}; {@code metric} and {@code reading} are required. */
  public static final class Builder extends ImmutableCandidate.Builder {
    Builder() {}
  }
}
