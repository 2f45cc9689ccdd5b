package org.kpi4j.nsm.candidate;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** Tells what customers do in the company's own trade from whom it reaches and from how it runs. */
final class Trade {
  private final Candidate candidate;
  private final MetricReading reading;

  Trade(Candidate candidate) {
    this.candidate = candidate;
    this.reading = candidate.reading();
  }

  boolean isOwn() {
    ImmutableList<Part> parts = reading.parts();
    boolean isNamed = parts.stream().filter(Part::isWord).count() > 1;
    boolean isUnknown = parts.stream().anyMatch(Trade::isUnknown);
    boolean isTheirs = (candidate.has(Trait.OPERATIONAL) && !isInside()) || isDeedOfCustomers();
    return isNamed && (isUnknown || isTheirs) && !candidate.hasAny(Trait.RATIO, Trait.AVERAGE);
  }

  /** The words of reach, revenue and opinion are few and known: another word is likely to be of the trade. */
  private static boolean isUnknown(Part part) {
    return part.isWord() && (part.word().isEmpty() || part.isTagged("trade"));
  }

  private boolean isDeedOfCustomers() {
    return reading.isCountOfPeople()
        && !candidate.hasAny(Trait.NEW, Trait.FIRST, Trait.LOST, Trait.BAD_NEWS, Trait.PERVERSE)
        && !candidate.hasAny(Trait.REACH, Trait.NARROW, Trait.WITHOUT, Trait.LEADING);
  }

  boolean isReach() {
    boolean isUse = reading
        .action()
        .filter(word -> word.stages().containsKey(Stage.RETENTION.id()))
        .isPresent();
    boolean isMore = reading.isAttention() || reading.isDeepUse() || candidate.isActiveUnit();
    boolean isActive = candidate.has(Trait.ACTIVE)
        && !candidate.has(Trait.NARROW)
        && reading.actor().isPresent();
    return candidate.has(Trait.REACH) && !isMore && !isActive && !(isUse && isOwn());
  }

  boolean isInside() {
    boolean isCost = candidate.has(Trait.COST) && !reading.isCountOfPeople();
    boolean isPerCustomer = (reading.isPerActor() || reading.isDoing())
        && reading.actor().filter(word -> !word.has(Trait.OPERATIONAL)).isPresent()
        && !candidate.hasAny(Trait.BAD_NEWS, Trait.PERVERSE);
    boolean isRun =
        candidate.has(Trait.OUTPUT) || (candidate.has(Trait.OPERATIONAL) && !isPerCustomer);
    return isCost || (isRun && !candidate.isActiveUnit() && !reading.isReceived());
  }
}
