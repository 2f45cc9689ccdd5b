package org.kpi4j.nsm.candidate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.reading.MetricReading;

/** What a company is for, by its value event, its value proposition and a name that describes it, such as "e-mail tool". */
final class Purpose {
  private static final ImmutableSet<WordKind> TELLING =
      ImmutableSet.copyOf(EnumSet.of(WordKind.ACTION, WordKind.OBJECT, WordKind.CHANNEL));
  private static final int DESCRIPTIVE = 2; // a name of one word is a brand

  private final ImmutableSet<String> words;

  private Purpose(ImmutableSet<String> words) {
    this.words = words;
  }

  static Purpose of(CompanyProfile company, Glossary glossary) {
    Stream<List<Part>> said = Stream.concat(
        company.valueEvent().stream().map(glossary::parts),
        company.valueProposition().stream().map(LocalizedText::text).map(glossary::parts));
    Stream<List<Part>> named = company.name().stream()
        .<List<Part>>map(glossary::parts)
        .filter(parts -> wordsOf(parts) >= DESCRIPTIVE);
    return new Purpose(
        Stream.concat(said, named).flatMap(Purpose::telling).collect(toImmutableSet()));
  }

  boolean isServedBy(MetricReading metric) {
    return !words.isEmpty() && telling(metric.parts()).anyMatch(words::contains);
  }

  private static Stream<String> telling(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.word().stream())
        .filter(Purpose::isTelling)
        .map(Word::id);
  }

  /** A company for candidates or employees is for what most companies do inside. */
  private static boolean isTelling(Word word) {
    boolean isStaff = word.kind() == WordKind.ACTOR && word.has(Trait.OPERATIONAL);
    return isStaff || (TELLING.contains(word.kind()) && !word.isTagged("venue"));
  }

  private static long wordsOf(List<Part> parts) {
    return parts.stream().filter(Part::isWord).count();
  }
}
