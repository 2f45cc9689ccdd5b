package org.kpi4j.aarrr;

import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** What a name says of people: what new ones do, what those who try do next, who stays away, who came by others. */
final class People {
  private final MetricReading reading;

  private People(MetricReading reading) {
    this.reading = reading;
  }

  static void addTo(Signals signals, MetricReading reading) {
    People people = new People(reading);
    if (reading.isDoing()) {
      signals.addStructure(StageSignal.OUTSIDE, -0.5, "people doing");
    }
    people.addNew(signals);
    people.addLost(signals);
    people.addAsking(signals);
    if (reading.isThroughOthers()) {
      signals.addStructure(Stage.REFERRAL, 3.4, "through others");
    } else if (people.isSaidByCustomers() || people.isReviewWritten()) {
      signals.addStructure(Stage.REFERRAL, 2.4, "by customers");
    }
  }

  private void addNew(Signals signals) {
    boolean isTrying = isTagged("trying");
    if (reading.has(Trait.NEW) && reading.isDoing() && !reading.has(Trait.VALUE_EVENT)) {
      signals.addStructure(Stage.ACTIVATION, 1.6, "new, doing");
    }
    if (isTrying && reading.isDoing() && isTagged("pays")) {
      signals.addStructure(Stage.REVENUE, 2.0, "trial, paying");
    } else if (reading.isInFirstPeriod() && (isTrying || reading.has(Trait.NEW))) {
      signals.addStructure(Stage.ACTIVATION, 2.4, "new, first period");
    }
  }

  /** Whoever gives up on a form has not begun; whoever does not come is leaving. */
  private void addLost(Signals signals) {
    if (!reading.has(Trait.LOST)) {
      return;
    }
    if (isTagged("entry")) {
      signals.addStructure(Stage.ACTIVATION, 2.4, "left, form");
    } else if (reading.parts().stream().noneMatch(part -> part.has(Trait.LOST))) {
      signals.addStructure(Stage.RETENTION, 2.0, "without");
    } else if (reading.isDoing()) {
      signals.addStructure(Stage.RETENTION, 1.0, "leaving");
    }
  }

  private void addAsking(Signals signals) {
    if (isTagged("asks") && isTagged("asked")) {
      signals.addStructure(Stage.ACQUISITION, 2.2, "asking");
    }
  }

  /** A review that is written tells others; its score is an opinion. */
  private boolean isReviewWritten() {
    return isTagged("review") && isTagged("writes") && !reading.has(Trait.SCORE);
  }

  /** "Posts by customers" spread the word; the company's own do not. */
  private boolean isSaidByCustomers() {
    return reading.isByCustomers() && isTagged("spreads");
  }

  private boolean isTagged(String tag) {
    return reading.parts().stream().anyMatch(part -> part.isTagged(tag));
  }
}
