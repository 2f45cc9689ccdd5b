package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/**
 * Finds the concept of a name: by the whole name, by the name outside or inside brackets, without periods, counts and
 * splits, up to a slash or comma, and at last by the longest run of parts that is a name.
 */
final class ConceptSearch {
  private static final int LONGEST_RUN = 6;
  private static final int MOST_PARTS = 40;

  private final Glossary glossary;
  private final ImmutableList<Part> all;

  private ConceptSearch(Glossary glossary, ImmutableList<Part> all) {
    this.glossary = glossary;
    this.all = all;
  }

  static Found in(Glossary glossary, ImmutableList<Part> parts) {
    ConceptSearch search = new ConceptSearch(glossary, parts);
    return parts.size() > MOST_PARTS ? search.nothing() : search.found();
  }

  private Found nothing() {
    return new Found(null, ConceptMatch.NONE, all);
  }

  private Found found() {
    Optional<Concept> whole = glossary.concept(all);
    if (whole.isPresent()) {
      return new Found(whole.get(), ConceptMatch.WHOLE, ImmutableList.of());
    }
    boolean hasBrackets = all.stream().anyMatch(Part::opens);
    List<Part> outside = hasBrackets ? outside() : all;
    Found found = hasBrackets ? repeated(named(outside, ConceptMatch.WHOLE)) : nothing();
    if (found.concept() == null) {
      found = bare(outside);
    }
    if (found.concept() == null && hasBrackets) {
      found = named(inside(), ConceptMatch.WHOLE);
    }
    return found.concept() == null ? byRun(outside) : found;
  }

  /** "Click-through rate (CTR)" says the same thing twice. */
  private Found repeated(Found outside) {
    boolean same = outside.concept() != null
        && glossary.concept(inside()).map(outside.concept()::equals).orElse(false);
    return same ? new Found(outside.concept(), ConceptMatch.WHOLE, ImmutableList.of()) : outside;
  }

  private Found bare(List<Part> outside) {
    List<Part> bare = withoutSplit(outside);
    Found found = bare.size() < outside.size() ? named(bare, ConceptMatch.QUALIFIED) : nothing();
    found = found.concept() == null ? shorter(bare, kept(bare, part -> !isCounting(part))) : found;
    found = found.concept() == null ? shorter(bare, bareOf(bare)) : found;
    return found.concept() == null ? byFirstItem(outside) : found;
  }

  private Found shorter(List<Part> said, List<Part> shorter) {
    return shorter.size() < said.size()
        ? fitting(said, named(shorter, ConceptMatch.QUALIFIED))
        : nothing();
  }

  /** "Percentage of users" is not "users": what divides, averages or times may fall away only where the concept does so. */
  private Found fitting(List<Part> said, Found found) {
    Concept concept = found.concept();
    boolean fits = concept != null
        && (!says(said, Trait.RATIO, Trait.PER) || knows(concept, Trait.RATIO, Trait.PER))
        && (!says(said, Trait.AVERAGE) || knows(concept, Trait.AVERAGE, Trait.RATIO, Trait.PER))
        && (!TimeSpans.isInterval(said) || knows(concept, Trait.DURATION));
    return fits ? found : nothing();
  }

  private static boolean says(List<Part> said, Trait... traits) {
    return said.stream().anyMatch(part -> Arrays.stream(traits).anyMatch(part::has));
  }

  private static boolean knows(Concept concept, Trait... traits) {
    return Arrays.stream(traits).anyMatch(concept::has);
  }

  /** A name such as "MRR/ARR" or "Upsell, cross-sell" is judged by its first item. */
  private Found byFirstItem(List<Part> outside) {
    int end = 0;
    while (end < outside.size() && !outside.get(end).breaks()) {
      end++;
    }
    return end > 0 && end < outside.size()
        ? fitting(
            outside.subList(0, end), named(bareOf(outside.subList(0, end)), ConceptMatch.PART))
        : nothing();
  }

  private Found named(List<Part> parts, ConceptMatch match) {
    return glossary
        .concept(parts)
        .map(c -> new Found(c, match, without(parts)))
        .orElseGet(this::nothing);
  }

  private ImmutableList<Part> without(List<Part> used) {
    return ImmutableList.copyOf(kept(all, part -> !used.contains(part)));
  }

  private List<Part> outside() {
    List<Part> outside = new ArrayList<>();
    int depth = 0;
    for (Part part : all) {
      depth += part.opens() ? 1 : 0;
      if (depth == 0) {
        outside.add(part);
      }
      depth -= part.closes() && depth > 0 ? 1 : 0;
    }
    return outside;
  }

  private List<Part> inside() {
    List<Part> outside = outside();
    return kept(all, part -> !outside.contains(part));
  }

  /** {@return the parts up to "by channel", "per cohort", "vs last week", "without conversions", "in Belgium"} */
  private static List<Part> withoutSplit(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      boolean splits = Links.isBy(parts.get(i))
          || Links.isVersus(parts.get(i))
          || (parts.get(i).has(Trait.WITHOUT) && !Exclusion.isSelection(parts, i))
          || isPlace(parts.subList(i, parts.size()))
          || (Links.isPer(parts.get(i)) && i + 1 < parts.size() && isSplit(parts.get(i + 1)));
      if (splits) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** A place, a team or a tool that the glossary does not know says where the same is counted. */
  private static boolean isPlace(List<Part> parts) {
    return parts.get(0).isTagged("inside")
        && parts.size() > 1
        && parts.stream().skip(1).allMatch(part -> part.isWord() && part.word().isEmpty());
  }

  private static boolean isSplit(Part part) {
    return part.has(Trait.SEGMENTED) || part.is(WordKind.PERIOD) || part.isNumber();
  }

  private static boolean isCounting(Part part) {
    boolean counts = part.isTagged("counting") && !part.has(Trait.CUMULATIVE);
    return counts || part.is(WordKind.PERIOD) || part.isNumber();
  }

  private static List<Part> bareOf(List<Part> parts) {
    return kept(parts, part -> !isAddition(part));
  }

  private static boolean isAddition(Part part) {
    return part.is(WordKind.PERIOD) || part.isNumber() || part.isTagged("addition");
  }

  private static List<Part> kept(List<Part> parts, Predicate<Part> wanted) {
    List<Part> kept = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (wanted.test(part)) {
        kept.add(part);
      }
    }
    return kept;
  }

  private Found byRun(List<Part> parts) {
    List<Part> words = kept(parts, part -> part.isWord() && !part.isFiller() && !isAddition(part));
    for (int length = Math.min(LONGEST_RUN, words.size()); length > 1; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        List<Part> run = words.subList(from, from + length);
        Optional<Concept> concept = glossary.concept(run);
        if (concept.filter(this::tellsWhat).isPresent() && !isOnlyWho(run)) {
          return new Found(concept.get(), ConceptMatch.PART, without(run));
        }
      }
    }
    return nothing();
  }

  /** "Free users who subscribe" are about the subscribing. */
  private boolean isOnlyWho(List<Part> run) {
    return Doing.hasClause(all)
        && run.stream().allMatch(p -> p.is(WordKind.ACTOR) || p.is(WordKind.QUALIFIER));
  }

  /**
   * "New members who borrow a book" are more than new members: what they do tells what the name is about. What customers
   * do is not how the company runs.
   */
  private boolean tellsWhat(Concept concept) {
    boolean heads = concept.has(Trait.NEW) && Doing.hasClause(all);
    boolean inside = concept.has(Trait.OPERATIONAL) && all.stream().anyMatch(Doing::isSomeone);
    return !heads && !inside;
  }
}
