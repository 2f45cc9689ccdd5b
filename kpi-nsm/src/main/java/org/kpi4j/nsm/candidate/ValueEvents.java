package org.kpi4j.nsm.candidate;

import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Direction;

/** Whether a candidate counts events in which customers get what they come for: by its words, or by what the company is for. */
final class ValueEvents {
  private final Candidate candidate;

  ValueEvents(Candidate candidate) {
    this.candidate = candidate;
  }

  boolean isCounted() {
    return isNamed() || candidate.reading().isDeepUse() || isPurpose();
  }

  private boolean isNamed() {
    boolean isUse = candidate.reading().isAttention() || candidate.reading().isCountOfPayments();
    boolean isEvent = candidate.has(Trait.VALUE_EVENT) || isUse;
    return isEvent && !isOfTheCompany() && !isTooSoon() && !isSetback() && !isKnownActivity();
  }

  /** {@return whether it is what the company earns or puts out} */
  private boolean isOfTheCompany() {
    boolean isEarning =
        candidate.isMoney() && (candidate.isRatio() || candidate.has(Trait.OWN_REVENUE));
    return isEarning || (candidate.has(Trait.OUTPUT) && !candidate.isActiveUnit());
  }

  /** {@return whether it comes before use, or is the share of people who get one step nearer to it} */
  private boolean isTooSoon() {
    boolean isStep = candidate.reading().isConversion() || candidate.has(Trait.FIRST);
    return candidate.isBeforeUse() || (isStep && candidate.has(Trait.RATIO));
  }

  /** {@return whether something goes wrong, ends or takes longer; less of it is better} */
  private boolean isSetback() {
    boolean isEnd = candidate.has(Trait.LOST) && !candidate.hasAny(Trait.REPEAT, Trait.ADVOCACY);
    boolean isWrong = candidate.isTrouble() || candidate.isTimeOfWork();
    return isEnd || isWrong || isBetterLow() || isLeadTime();
  }

  /** {@return whether it is how long something of the company takes, such as a project} */
  private boolean isLeadTime() {
    return candidate.has(Trait.OPERATIONAL) && candidate.reading().isTimeTaken() && !namesDeed();
  }

  private boolean namesDeed() {
    return candidate.reading().parts().stream().anyMatch(ValueEvents::isDeed);
  }

  /** {@return whether the field wants less of it, as of the time that a build takes} */
  private boolean isBetterLow() {
    return candidate
        .reading()
        .direction()
        .filter(wanted -> wanted == Direction.LOWER)
        .isPresent();
  }

  /** {@return whether it is active users, active customers or the like, and nothing more} */
  private boolean isKnownActivity() {
    return candidate.reading().isKnown()
        && candidate
            .concept()
            .filter(c -> c.has(Trait.ACTIVE) && c.has(Trait.COUNT))
            .isPresent()
        && !namesDeed();
  }

  /** {@return whether it names what is done: messages are sent for a reason, activity is not} */
  private static boolean isDeed(Part part) {
    return part.is(WordKind.ACTION) && part.has(Trait.VALUE_EVENT);
  }

  /** {@return whether it counts what the company says that it is for} */
  private boolean isPurpose() {
    return !candidate.hasAny(
            Trait.MONEY, Trait.RATIO, Trait.REACH, Trait.LOST, Trait.SENTIMENT, Trait.NEW)
        && !isTooSoon()
        && !isSetback()
        && candidate.surroundings().purpose().isServedBy(candidate.reading());
  }
}
