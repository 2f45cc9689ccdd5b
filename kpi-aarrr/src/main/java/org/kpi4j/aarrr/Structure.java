package org.kpi4j.aarrr;

import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** How the parts of a name stand together: a first action, a new user who acts, a way from one step to the next. */
final class Structure {
  private Structure() {}

  static void addTo(Signals signals, MetricReading reading) {
    boolean acts = reading.has(Trait.ACTIVE) || reading.has(Trait.VALUE_EVENT);
    if (reading.has(Trait.NEW) && acts) {
      signals.addStructure(Stage.ACTIVATION, 1.6, "new, active");
    }
    if (reading.has(Trait.FIRST) && reading.has(Trait.VALUE_EVENT)) {
      signals.addStructure(Stage.ACTIVATION, 0.8, "first, value");
    }
    if (reading.has(Trait.OWN_REVENUE) && !reading.has(Trait.COST)) {
      signals.addStructure(Stage.REVENUE, 0.6, "revenue");
    }
    if (reading.has(Trait.ADVOCACY) && !reading.has(Trait.SENTIMENT)) {
      signals.addStructure(Stage.REFERRAL, 1.2, "advocacy");
    }
    if (reading.has(Trait.REPEAT) && !reading.has(Trait.FIRST)) {
      signals.addStructure(Stage.RETENTION, 0.8, "again");
    }
    addPurchase(signals, reading);
    Bystanders bystanders = Bystanders.of(reading);
    if (reading.has(Trait.OPERATIONAL) && bystanders.hearsOperations()) {
      signals.addStructure(StageSignal.OUTSIDE, 0.5, "operational");
    }
    if (bystanders != Bystanders.PEOPLE) {
      addTime(signals, reading);
    }
    addRatio(signals, reading);
    People.addTo(signals, reading);
    reading.target().ifPresent(target -> addTarget(signals, target));
  }

  /** A first purchase activates and a repeated one retains, and both are revenue: the field disagrees. */
  private static void addPurchase(Signals signals, MetricReading reading) {
    boolean buys = reading.parts().stream().anyMatch(part -> part.isTagged("buys"));
    if (buys && reading.has(Trait.REPEAT)) {
      signals.addStructure(Stage.REVENUE, 0.9, "purchase");
    } else if (buys && reading.has(Trait.FIRST)) {
      signals.addStructure(Stage.REVENUE, 0.5, "purchase");
    }
  }

  /** How long between one time and the next, and how long somebody stays, are about coming back. */
  private static void addTime(Signals signals, MetricReading reading) {
    if (reading.isInterval()) {
      signals.addStructure(Stage.RETENTION, 2.8, "time between");
    } else if (reading.isTenure()) {
      signals.addStructure(Stage.RETENTION, 2.6, "how long");
    } else if (reading.isTimeToFirst()) {
      signals.addStructure(Stage.ACTIVATION, 2.2, "time to first");
    } else if (reading.isSoonAfter()) {
      signals.addStructure(Stage.ACTIVATION, 1.2, "soon after");
    }
  }

  /** What winning somebody new costs; how often each person comes or acts. */
  private static void addRatio(Signals signals, MetricReading reading) {
    if (reading.isCostPerNew()) {
      signals.addStructure(Stage.ACQUISITION, 2.4, "cost per new");
    } else if (reading.isUsePerPerson()) {
      signals.addStructure(Stage.RETENTION, 2.6, "use per person");
    } else if (isAudience(reading)) {
      signals.addStructure(Stage.RETENTION, 1.8, "each user once, every period");
    } else if (isHabit(reading)) {
      signals.addStructure(Stage.RETENTION, 1.4, "each, every period");
    }
    boolean each = reading.has(Trait.PER) || reading.has(Trait.AVERAGE);
    if (reading.has(Trait.MONEY) && !reading.has(Trait.COST) && each) {
      signals.addStructure(Stage.REVENUE, 0.8, "money for each");
    }
  }

  /** "Daily unique users": those who come are users already, and the period says how often they do. */
  private static boolean isAudience(MetricReading reading) {
    return reading.has(Trait.UNIQUE)
        && reading.parts().stream().anyMatch(part -> part.isTagged("user"))
        && reading.parts().stream().anyMatch(part -> part.is(WordKind.PERIOD))
        && !reading.has(Trait.NEW);
  }

  /** "Treatments per patient per year" is how often; money per customer per year is not. */
  private static boolean isHabit(MetricReading reading) {
    return reading.isPerActor()
        && reading.window().isPresent()
        && !reading.has(Trait.MONEY)
        && !reading.has(Trait.NEW)
        && !reading.has(Trait.OPERATIONAL);
  }

  /** "Visitor to sign-up" is about the step before: what counts is what the way leads to. */
  private static void addTarget(Signals signals, Part target) {
    target
        .word()
        .ifPresent(word -> word.stages()
            .forEach((stage, weight) ->
                signals.addStructure(Stage.of(stage), weight * 0.4, "to " + target.text())));
  }
}
