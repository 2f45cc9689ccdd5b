package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** What customers do with the product, though the words of it sound like the company's own running or reach. */
final class CustomerUse {
  private static final int SHORTEST_VERB = 5;

  private CustomerUse() {}

  /** "Repositories with weekly commits", "shops processing orders each week": each unit acts, time and again. */
  static boolean isActiveUnit(List<Part> parts) {
    if (!isRepeated(parts)) {
      return false;
    }
    List<Part> telling = parts.stream().filter(CustomerUse::isTelling).toList();
    for (int i = 1; i + 1 < telling.size(); i++) {
      if (isUnit(telling.get(i - 1)) && acts(telling, i)) {
        return telling.subList(i, telling.size()).stream().noneMatch(CustomerUse::isRunning);
      }
    }
    return false;
  }

  private static boolean isRepeated(List<Part> parts) {
    return WindowReading.of(parts).isPresent()
        || parts.stream().anyMatch(part -> part.has(Trait.REPEAT) || part.has(Trait.ACTIVE));
  }

  private static boolean isTelling(Part part) {
    return part.isWord() && (!part.isFiller() || isLink(part));
  }

  private static boolean isLink(Part part) {
    return part.isTagged("with") || Links.isWho(part);
  }

  /** Several of something outside the company that is no page, campaign or machine. */
  private static boolean isUnit(Part part) {
    boolean kind = part.word().isEmpty() || part.is(WordKind.ACTOR) || part.is(WordKind.OBJECT);
    boolean many = part.text().endsWith("s") || part.text().endsWith("en");
    boolean ours = part.has(Trait.OPERATIONAL) || part.has(Trait.NARROW) || MadeThings.isMade(part);
    boolean before = part.has(Trait.REACH) || part.has(Trait.LEADING);
    return kind && many && !ours && !before && !part.has(Trait.BAD_NEWS);
  }

  /** "With a sale" tells what they do, "with customers" whom the company met; a host with guests has some of its own. */
  private static boolean acts(List<Part> telling, int at) {
    Part part = telling.get(at);
    if (isLink(part)) {
      Part next = telling.get(at + 1);
      boolean met = next.is(WordKind.ACTOR) && !telling.get(at - 1).is("player");
      return !met
          && !next.is(WordKind.CHANNEL)
          && (isEachTime(telling, at) || isActive(telling, at));
    }
    boolean verb = part.text().length() > SHORTEST_VERB && part.text().endsWith("ing");
    return verb && (part.word().isEmpty() || part.is(WordKind.ACTION));
  }

  /** "Weekly reports with charts" come each week; "shops with a weekly sale" act each week. */
  private static boolean isEachTime(List<Part> telling, int at) {
    return telling.subList(at, telling.size()).stream()
        .anyMatch(part -> part.is(WordKind.PERIOD) || part.has(Trait.REPEAT));
  }

  private static boolean isActive(List<Part> telling, int at) {
    return telling.subList(0, at).stream().anyMatch(part -> part.has(Trait.ACTIVE));
  }

  /** What developers make is what their customers do; every other operation is how something runs. */
  private static boolean isRunning(Part part) {
    return part.is(WordKind.OPERATION) && !part.is("made");
  }

  /** "Food boxes delivered on time", "tijdig bezorgde pakjes": what the customer ordered has arrived. */
  static boolean isReceived(List<Part> parts) {
    return parts.stream().anyMatch(CustomerUse::arrives)
        && parts.stream().anyMatch(part -> part.isWord() && part.word().isEmpty())
        && parts.stream().allMatch(part -> arrives(part) || isBeside(part));
  }

  private static boolean arrives(Part part) {
    return part.isTagged("arrives");
  }

  /** It was on time, or nothing of how the company runs. */
  private static boolean isBeside(Part part) {
    boolean runs = part.is(WordKind.OPERATION) || part.is(WordKind.ACTOR) || part.has(Trait.RATIO);
    return part.is("on time") || (!runs && !part.has(Trait.OPERATIONAL) && !part.has(Trait.OUTPUT));
  }

  /** "Logins per user", "app opens": they came, and that is all it says. */
  static boolean isOnlyComing(List<Part> parts) {
    return parts.stream().anyMatch(CustomerUse::isComing)
        && parts.stream().allMatch(part -> isComing(part) || isSaidOfAnybody(part));
  }

  private static boolean isComing(Part part) {
    return part.isTagged("comes");
  }

  private static boolean isSaidOfAnybody(Part part) {
    boolean who = part.is(WordKind.ACTOR) || part.is(WordKind.PERIOD) || part.isFiller();
    return !part.isWord()
        || who
        || Links.isPer(part)
        || part.has(Trait.COUNT)
        || part.has(Trait.AVERAGE);
  }

  /** "Hours viewed per viewer": the time that somebody gives to it, rather than how many were reached. */
  static boolean isAttention(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isTagged("span"))
        && parts.stream().anyMatch(part -> part.is("view"))
        && parts.stream().noneMatch(part -> part.is("visitor") || part.is(WordKind.CHANNEL))
        && ActorReading.isPerActor(parts);
  }
}
