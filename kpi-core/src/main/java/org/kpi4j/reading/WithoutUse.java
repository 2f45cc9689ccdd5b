package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Numbers that rise before anybody gets anything: what is on offer, what was only just sold, a mixture of other numbers. */
final class WithoutUse {
  private WithoutUse() {}

  /** "Number of listings", "surveys created": nobody has taken any yet. */
  static boolean isSupply(List<Part> parts) {
    boolean listed = parts.stream().anyMatch(part -> part.is("listing"))
        && parts.stream().allMatch(WithoutUse::saysNoUse);
    return listed || isMadeOnly(parts) || isStock(parts) || isRange(parts);
  }

  /** "Playlists created", "number of projects"; how many there are of them each week tells of work that goes on. */
  private static boolean isMadeOnly(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isTagged("put"))
        && parts.stream().allMatch(part -> saysNoUse(part) || isThing(part))
        && parts.stream().noneMatch(part -> part.is(WordKind.PERIOD));
  }

  /** "Lessons in the catalogue". */
  private static boolean isRange(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is("available"))
        && parts.stream().noneMatch(part -> Links.isPer(part) || part.has(Trait.RATIO));
  }

  private static boolean isStock(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.has(Trait.COUNT))
        && parts.stream().anyMatch(part -> part.is("task"))
        && parts.stream().allMatch(part -> saysNoUse(part) || part.is("task"));
  }

  /** "Jobs posted" are on offer too, though a job is about staff. */
  private static boolean isThing(Part part) {
    boolean staff = part.is(WordKind.ACTOR) && part.has(Trait.OPERATIONAL);
    boolean unknown = part.isWord() && part.word().isEmpty();
    boolean form = part.is(WordKind.OPINION) && !part.has(Trait.ADVOCACY);
    return staff || unknown || form || part.is(WordKind.OBJECT);
  }

  private static boolean saysNoUse(Part part) {
    boolean plain = part.isFiller()
        || part.is(WordKind.PERIOD)
        || part.is(WordKind.QUALIFIER)
        || part.has(Trait.COUNT);
    boolean frees = part.has(Trait.REPEAT) || part.has(Trait.BAD_NEWS);
    return !part.isWord() || (plain && !frees) || part.isTagged("offers");
  }

  /** "New bookings", "seats sold": the sale, and not what comes of it for a customer. */
  static boolean isNewSale(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (isSold(parts.get(i - 1), parts.get(i))) {
        return parts.stream().noneMatch(WithoutUse::saysWhose);
      }
    }
    return false;
  }

  private static boolean isSold(Part before, Part part) {
    boolean isNew = before.has(Trait.NEW) && part.isTagged("sold");
    return isNew || isDeal(before, part) || isDeal(part, before);
  }

  /** "Seats sold", "deals closed": what was sold is a right to use something, or a promise. */
  private static boolean isDeal(Part what, Part how) {
    boolean isSale = how.isTagged("buys");
    boolean isClosed = how.isTagged("closes");
    boolean isRight = what.isTagged("right");
    return (isRight && (isSale || isClosed)) || (what.is("sale") && isClosed);
  }

  private static boolean saysWhose(Part part) {
    boolean how = Links.isWithin(part) || part.is("on time") || part.is("through");
    return how || Links.isPer(part) || part.has(Trait.REPEAT) || Doing.isSomeone(part);
  }

  /** "Innovation index", "overall score": points of a mixture; the change of a score that somebody got is his own. */
  static boolean isMixture(List<Part> parts) {
    return parts.stream().anyMatch(WithoutUse::isPoints)
        && parts.stream()
            .noneMatch(part -> part.has(Trait.COUNT)
                || Links.isPer(part)
                || part.is("rank")
                || part.has(Trait.GROWTH));
  }

  private static boolean isPoints(Part part) {
    return part.isTagged("mixture");
  }

  /** "Conversion rate of the checkout": the share of people who go a step further, whatever they find there. */
  static boolean isConversion(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isTagged("step"));
  }
}
