package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/**
 * What the company itself puts out or does: "newsletters sent", "published blog articles", "workshops given", "meetings
 * held". Some verbs say so by themselves, others only of things that companies make.
 */
final class MadeThings {
  private static final ImmutableSet<String> HOLDING = ImmutableSet.of("hold", "issue");
  private static final ImmutableSet<String> MAKING =
      ImmutableSet.of("publish", "send", "create", "keep", "deliver");
  private static final ImmutableSet<String> POSTS =
      ImmutableSet.of("content", "print", "newsletter", "email", "website", "social");
  private static final ImmutableSet<String> MADE = ImmutableSet.of(
      "offer",
      "sale",
      "ad",
      "event channel",
      "open day",
      "class",
      "contact moment",
      "holding",
      "marketing");
  private static final ImmutableSet<String> OFFERED =
      ImmutableSet.of("in stock", "feature", "print");

  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of("minute", "hour", "day", "week", "month");
  private static final ImmutableSet<String> POST = ImmutableSet.of("post", "posts");
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("social", "paid");

  private MadeThings() {}

  static void addTo(Set<Trait> traits, List<Part> parts) {
    boolean makes = (any(parts, HOLDING) && parts.stream().noneMatch(part -> part.is("per")))
        || (any(parts, MAKING) && (any(parts, POSTS) || any(parts, MADE)))
        || (any(parts, OFFERED) && isBare(parts))
        || isPosting(parts);
    if (makes && !isTheirs(parts) && !traits.contains(Trait.RATIO)) {
      traits.add(Trait.OUTPUT);
    }
  }

  /** "Weeks of parts in stock" and "workshop hours per repair" are times, however much is made in them. */
  static boolean isTime(List<Part> parts, Set<Trait> traits) {
    List<Part> telling = parts.stream().filter(part -> !part.isFiller()).toList();
    boolean isSpan =
        telling.size() > 1 && isUnit(telling.get(0)) && !telling.get(1).isNumber();
    return isSpan || (traits.contains(Trait.DURATION) && traits.contains(Trait.PER));
  }

  private static boolean isUnit(Part part) {
    return part.word().filter(word -> UNITS.contains(word.id())).isPresent();
  }

  static boolean isMade(Part part) {
    return POSTS.stream().anyMatch(part::is);
  }

  /** "Posts per week on LinkedIn", "sponsored posts"; posts in a community of customers are theirs. */
  private static boolean isPosting(List<Part> parts) {
    boolean posts = parts.stream().anyMatch(part -> POST.contains(part.text()));
    return posts && (any(parts, MAKING) || any(parts, PLACES));
  }

  /** What customers do or pay is theirs. */
  private static boolean isTheirs(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is(WordKind.ACTOR) || part.is(WordKind.MONEY));
  }

  private static boolean isBare(List<Part> parts) {
    return parts.stream()
        .noneMatch(part -> part.is(WordKind.ACTION)
            || part.is(WordKind.PERIOD)
            || part.is(WordKind.OPINION)
            || part.is("per")
            || part.has(Trait.DURATION));
  }

  private static boolean any(List<Part> parts, ImmutableSet<String> words) {
    for (Part part : parts) {
      if (part.word().isPresent() && words.contains(part.word().get().id())) {
        return true;
      }
    }
    return false;
  }
}
