package org.kpi4j.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Language;

/** Whether a name says what people do: "households that cut their consumption", not only that they are there. */
final class Doing {
  private static final int SHORTEST_VERB = 5;
  private static final int MOST_FILLERS = 3;

  private Doing() {}

  static boolean is(List<Part> parts) {
    boolean someone = false;
    for (int i = 0; i + 1 < parts.size(); i++) {
      someone |= isSomeone(parts.get(i)) || isPeople(parts.get(i), parts.get(i + 1));
      boolean clause = opensClause(parts.get(i));
      if (someone && (clause || isActing(parts, i))) {
        return isAct(parts.subList(clause ? i + 1 : i, parts.size()));
      }
    }
    return false;
  }

  /** "Runners who", "hardlopers die": only people are said to be who. */
  private static boolean isPeople(Part part, Part next) {
    boolean many = part.isWord() && part.word().isEmpty() && isSeveral(part);
    boolean dutch = Links.isWho(next) && next.language().equals(Language.DUTCH);
    return many && (next.isTagged("person") || (dutch && part.text().endsWith("ers")));
  }

  /** "Households that stay within their budget": how many they are, whatever else is said of them. */
  static boolean isCountOfPeople(List<Part> parts) {
    for (Part part : parts) {
      if (isSomeone(part)) {
        return is(parts);
      }
      boolean before = part.isFiller() || part.is(WordKind.QUALIFIER) || part.is(WordKind.PERIOD);
      if (!before && !part.has(Trait.COUNT)) {
        return false;
      }
    }
    return false;
  }

  /** {@return whether a clause says more of somebody, whatever it says} */
  static boolean hasClause(List<Part> parts) {
    boolean someone = false;
    for (Part part : parts) {
      if (someone && opensClause(part)) {
        return true;
      }
      someone |= isSomeone(part);
    }
    return false;
  }

  private static boolean opensClause(Part part) {
    return part.isTagged("clause");
  }

  /** "Members training twice a week": several people and a verb. */
  private static boolean isActing(List<Part> parts, int at) {
    Part part = parts.get(at);
    boolean verb = part.text().length() > SHORTEST_VERB && part.text().endsWith("ing");
    boolean people = at > 0 && isSomeone(parts.get(at - 1)) && isSeveral(parts.get(at - 1));
    boolean deed = part.is(WordKind.ACTION) || part.is(WordKind.OPERATION);
    return verb && people && (part.word().isEmpty() || deed);
  }

  private static boolean isSeveral(Part part) {
    return part.text().endsWith("s") || part.isTagged("many");
  }

  /** {@return whether it is somebody outside the company} */
  static boolean isSomeone(Part part) {
    return part.is(WordKind.ACTOR) && !part.has(Trait.OPERATIONAL);
  }

  /** "Via other parents", "through existing members", "customers who bring another customer". */
  static boolean isThroughOthers(List<Part> parts) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean through = parts.get(i).isTagged("through");
      if ((through || isOther(parts.get(i))) && areOthers(parts, i + 1, named)) {
        return true;
      }
      if (isSomeone(parts.get(i))) {
        parts.get(i).word().map(Word::id).ifPresent(named::add);
      }
    }
    return false;
  }

  /** {@return whether those who follow are called others, or were named before} */
  private static boolean areOthers(List<Part> parts, int from, Set<String> named) {
    int next = afterFillers(parts, from);
    boolean someone =
        next < parts.size() && isSomeone(parts.get(next)) && !parts.get(next).has(Trait.LEADING);
    return someone
        && (parts.subList(from, next).stream().anyMatch(Doing::isOther)
            || parts.get(next).word().map(Word::id).filter(named::contains).isPresent());
  }

  /** "Posts by customers", "foto's van klanten". */
  static boolean isByCustomers(List<Part> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean by = parts.get(i).isTagged("agent") || parts.get(i).isTagged("whose");
      int next = by ? afterFillers(parts, i + 1) : parts.size();
      if (next < parts.size() && parts.get(next).isTagged("customer")) {
        return true;
      }
    }
    return false;
  }

  private static int afterFillers(List<Part> parts, int from) {
    int next = from;
    int end = Math.min(parts.size(), from + MOST_FILLERS);
    while (next < end && (parts.get(next).isFiller() || isOther(parts.get(next)))) {
      next++;
    }
    return next;
  }

  private static boolean isOther(Part part) {
    return part.isTagged("other");
  }

  /** Being reached is no act. */
  private static boolean isAct(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isWord() && !part.isFiller())
        && parts.stream().noneMatch(part -> part.has(Trait.REACH) || part.has(Trait.NARROW));
  }
}
