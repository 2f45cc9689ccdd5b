package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Numbers that rise before anybody gets anything: what is on offer, what was only just sold, a mixture of other numbers. */
final class WithoutUse {
  private static final ImmutableSet<String> OFFERING =
      ImmutableSet.of("listing", "create", "publish", "available");
  private static final ImmutableSet<String> SOLD = ImmutableSet.of("purchase", "subscription");
  private static final ImmutableSet<String> MIXTURES = ImmutableSet.of("index", "score");

  private WithoutUse() {}

  /** "Number of listings", "listings created": nobody has taken any yet. */
  static boolean isSupply(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is("listing"))
        && parts.stream().allMatch(WithoutUse::saysNoUse);
  }

  private static boolean saysNoUse(Part part) {
    boolean plain = part.isFiller()
        || part.is(WordKind.PERIOD)
        || part.is(WordKind.QUALIFIER)
        || part.is("count");
    boolean frees = part.has(Trait.REPEAT) || part.has(Trait.BAD_NEWS);
    return !part.isWord() || (plain && !frees) || OFFERING.stream().anyMatch(part::is);
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
    boolean isNew = before.has(Trait.NEW) && SOLD.stream().anyMatch(part::is);
    boolean isRight =
        (before.is("subscription") && isSale(part)) || (isSale(before) && part.is("subscription"));
    return isNew || isRight;
  }

  /** What was sold is a right to use something. */
  private static boolean isSale(Part part) {
    return part.is("purchase") && !part.text().startsWith("shop");
  }

  private static boolean saysWhose(Part part) {
    return part.is("per") || part.has(Trait.REPEAT) || Doing.isSomeone(part);
  }

  /** "Innovation index", "overall score": points of a mixture; the change of a score that somebody got is his own. */
  static boolean isMixture(List<Part> parts) {
    return parts.stream().anyMatch(WithoutUse::isPoints)
        && parts.stream()
            .noneMatch(part ->
                part.is("count") || part.is("per") || part.is("rank") || part.has(Trait.GROWTH));
  }

  private static boolean isPoints(Part part) {
    return part.is("score") && MIXTURES.contains(part.text());
  }

  /** "Conversion rate of the checkout": the share of people who go a step further, whatever they find there. */
  static boolean isConversion(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is("conversion"));
  }
}
