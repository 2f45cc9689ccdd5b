package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/**
 * What has begun and no more: "workspaces created", "course enrolments", "sellers who joined". A name that says anything
 * besides, such as what happens in the workspace or how often, is about more than the beginning.
 */
final class Beginnings {
  private Beginnings() {}

  static boolean is(List<Part> parts) {
    boolean joins = isJoining(parts) || isSigning(parts) || isStart(parts);
    return joins || isMade(parts) || isReady(parts) || isAsked(parts);
  }

  /** "Workspaces created", "aangemaakte teams": who creates or is creating does more. */
  private static boolean isMade(List<Part> parts) {
    return isTagged(parts, "begun")
        && parts.stream().anyMatch(Beginnings::isDone)
        && parts.stream()
            .allMatch(p -> isBeside(p) || isDone(p) || p.isTagged("begun") || Doing.isSomeone(p));
  }

  /** "Teams creating" and "teams with builds" go on. */
  private static boolean isDone(Part part) {
    boolean goesOn = part.text().endsWith("ing") || part.text().endsWith("s");
    return part.isTagged("opens") && !goesOn;
  }

  /** "Profiles completed" and "products added to the cart" make ready for something. */
  private static boolean isReady(List<Part> parts) {
    boolean ready = parts.stream().anyMatch(p -> p.is("profile")) && isTagged(parts, "fills");
    boolean wanted = parts.stream().anyMatch(p -> p.is("cart")) && isTagged(parts, "opens");
    return (ready || wanted)
        && parts.stream()
            .noneMatch(p -> p.isTagged("buys") || Links.isPer(p) || p.has(Trait.REPEAT));
  }

  /** "Rides requested", "searches": nobody has got any yet. */
  private static boolean isAsked(List<Part> parts) {
    boolean requested = isTagged(parts, "requested");
    boolean searched = parts.stream().allMatch(p -> isBeside(p) || p.is("search"))
        && parts.stream().noneMatch(part -> part.is(WordKind.PERIOD));
    return searched
        || (requested && parts.stream().allMatch(p -> isBeside(p) || p.is("request") || isWish(p)));
  }

  private static boolean isWish(Part part) {
    boolean unknown = part.isWord() && part.word().isEmpty();
    return unknown || part.is(WordKind.ACTION) || part.is(WordKind.OBJECT);
  }

  /** "Sellers who joined this month". */
  private static boolean isJoining(List<Part> parts) {
    return isTagged(parts, "joins")
        && parts.stream().anyMatch(Beginnings::isPeople)
        && parts.stream().allMatch(p -> isBeside(p) || p.isTagged("joins") || isPeople(p));
  }

  /** "Course enrolments", "yoga class sign-ups": whatever it is that they sign up for. */
  private static boolean isSigning(List<Part> parts) {
    return isTagged(parts, "signs")
        && !ActorReading.isPerActor(parts)
        && parts.stream()
            .allMatch(p -> isBeside(p) || Links.isPer(p) || p.isTagged("signs") || isJoined(p));
  }

  private static boolean isJoined(Part part) {
    return part.isTagged("course") || isPeople(part);
  }

  /** {@return whether it is somebody, or a word that the glossary lacks} */
  private static boolean isPeople(Part part) {
    return Doing.isSomeone(part) || (part.isWord() && part.word().isEmpty());
  }

  /** "Students who start a course": most courses that were started are never finished. */
  private static boolean isStart(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is("start"))
        && parts.stream().anyMatch(part -> part.is("learn"))
        && parts.stream()
            .allMatch(p -> isBeside(p) || p.is("start") || p.is("learn") || Doing.isSomeone(p));
  }

  /** What says when, how many or which, and not that it happens again. */
  private static boolean isBeside(Part part) {
    boolean plain =
        part.isFiller() || part.is(WordKind.PERIOD) || part.has(Trait.COUNT) || part.is("segment");
    boolean which = part.is(WordKind.QUALIFIER)
        && !part.has(Trait.REPEAT)
        && !part.has(Trait.ACTIVE)
        && !part.has(Trait.VALUE_EVENT);
    return !part.isWord() || plain || which;
  }

  private static boolean isTagged(List<Part> parts, String tag) {
    return parts.stream().anyMatch(part -> part.isTagged(tag));
  }
}
