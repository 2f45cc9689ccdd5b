package org.kpi4j.aarrr;

import java.util.Arrays;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/**
 * How much each word of a name counts. In "revenue per visitor" the visitor hardly does, and in "visitors who sign up"
 * what they do counts for more than who they are.
 */
final class Emphasis {
  /** Chosen by this library: how much words count after "per" and before "who", and "first" before a period. */
  private static final double AFTER_PER = 0.35;

  private static final double BEFORE_WHO = 0.5;
  private static final double FIRST_PERIOD = 0.35;

  /** Chosen by this library: how much a deed counts that is not done. */
  private static final double NOT_DONE = 0.2;

  private final List<Part> parts;
  private final double[] weights;
  private final int lastActor;

  private Emphasis(List<Part> parts) {
    this.parts = parts;
    this.weights = new double[parts.size()];
    this.lastActor = lastActor();
    Arrays.fill(weights, 1);
  }

  static Emphasis of(List<Part> parts) {
    return after(false, parts);
  }

  /** {@return the emphasis of parts that stand beside a concept, which a "per" then divides} */
  static Emphasis after(boolean concept, List<Part> parts) {
    Emphasis emphasis = new Emphasis(parts);
    emphasis.weighDenominators(concept);
    emphasis.weighClause();
    emphasis.skipFirstVisits();
    emphasis.weighFirstPeriods();
    emphasis.weighOmissions();
    emphasis.weighClicks();
    emphasis.weighSteps();
    return emphasis;
  }

  List<Part> parts() {
    return parts;
  }

  double at(int index) {
    return weights[index];
  }

  /** What stands after "per" and "by", unless the name begins with it or says who does it. */
  private void weighDenominators(boolean concept) {
    boolean afterPer = false;
    boolean counts = concept;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      afterPer = (divides(i) && counts) || (afterPer && !part.breaks());
      counts |= part.isWord() && !part.isFiller() && !part.is("per");
      if (afterPer && !part.is(WordKind.CHANNEL)) {
        weights[i] = AFTER_PER;
      }
    }
  }

  private boolean divides(int at) {
    boolean splits = parts.get(at).is("by") && at > lastActor;
    return splits || parts.get(at).is("per");
  }

  private int lastActor() {
    int at = parts.size() - 1;
    while (at >= 0 && !parts.get(at).is(WordKind.ACTOR)) {
      at--;
    }
    return at;
  }

  /** "Subscribers who skip a box": the clause says what is measured, unless it is money that they bring. */
  private void weighClause() {
    int who = pronoun();
    boolean clause =
        who > 0 && acts(who + 1) && parts.subList(0, who).stream().noneMatch(Emphasis::isMoney);
    for (int i = 0; clause && i < who; i++) {
      weights[i] *= BEFORE_WHO;
    }
  }

  private int pronoun() {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).is("who")) {
        return i;
      }
    }
    return -1;
  }

  private boolean acts(int from) {
    return parts.subList(from, parts.size()).stream()
        .anyMatch(part -> part.word().filter(word -> !word.stages().isEmpty()).isPresent());
  }

  private static boolean isMoney(Part part) {
    return part.is(WordKind.MONEY);
  }

  /** The first year is a time in which anything may happen. */
  private void weighFirstPeriods() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).has(Trait.FIRST) && parts.get(i + 1).is(WordKind.PERIOD)) {
        weights[i] = FIRST_PERIOD;
      }
    }
  }

  /** "Members who have not visited": what they do not do is nothing that they do. */
  private void weighOmissions() {
    boolean omits = false;
    for (int i = 0; i < parts.size(); i++) {
      if (omits && parts.get(i).is(WordKind.ACTION) && !parts.get(i).has(Trait.LOST)) {
        weights[i] *= NOT_DONE;
      }
      omits |= parts.get(i).isTagged("undone");
    }
  }

  /** "Sign in click", "toolbar click": the click says how, the deed before it or the place in the product what. */
  private void weighClicks() {
    boolean deed = parts.stream().anyMatch(part -> part.isTagged("place"));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (deed && part.isTagged("tap")) {
        weights[i] *= NOT_DONE;
      }
      deed |= part.is(WordKind.ACTION) && !part.has(Trait.REACH) && !part.has(Trait.VALUE_EVENT);
    }
  }

  /** "Visit purchase conversion rate" is about the purchase: the visit is where it begins. */
  private void weighSteps() {
    for (int i = 0; i + 2 < parts.size(); i++) {
      boolean begins = parts.get(i).is(WordKind.ACTION) && parts.get(i).has(Trait.REACH);
      boolean ends = parts.get(i + 1).is(WordKind.ACTION) && !parts.get(i + 1).has(Trait.REACH);
      if (begins && ends && parts.get(i + 2).isTagged("step")) {
        weights[i] *= AFTER_PER;
      }
    }
  }

  /** "First-time visitors" are new ones: whoever is reached for the first time has not done anything yet. */
  private void skipFirstVisits() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean firstTime = parts.get(i).isTagged("first-time");
      if (firstTime && parts.get(i + 1).has(Trait.REACH)) {
        weights[i] = 0;
      }
    }
  }
}
