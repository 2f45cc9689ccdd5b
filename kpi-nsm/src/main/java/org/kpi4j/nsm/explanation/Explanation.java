package org.kpi4j.nsm.explanation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.doctrine.Doctrine;

/**
 * What a ranking means, as messages that become words in whichever language is asked for.
 *
 * @param ranking what is explained
 * @param others whom other schools of thought would put first, by their name; they are named only where that differs
 */
public record Explanation(Ranking ranking, ImmutableMap<Doctrine, Optional<LocalizedText>> others) {
  /**
   * {@return the explanation of a ranking alone}
   *
   * @param ranking the ranking
   */
  public static Explanation of(Ranking ranking) {
    return new Explanation(ranking, ImmutableMap.of());
  }

  /**
   * {@return the explanation of a choice, with what other schools of thought would choose}
   *
   * @param choice the choice, with at least one candidate
   */
  public static Explanation of(NorthStar choice) {
    Ranking ranking = choice.rank();
    ImmutableMap<Doctrine, Optional<LocalizedText>> others = Maps.toMap(
        Doctrine.known().stream()
            .filter(doctrine -> !doctrine.equals(ranking.doctrine()))
            .toList(),
        doctrine -> first(choice.under(doctrine).withoutRobustness().rank()));
    return new Explanation(ranking, others);
  }

  /**
   * {@return the answer in one paragraph}
   *
   * @param language the language; English where there is no text in it
   */
  public String founder(Language language) {
    return FounderParagraph.of(ranking).stream()
        .map(sentence -> sentence.in(language))
        .collect(joining(" "));
  }

  /** {@return the answer with its reasons, on a page for the people who work with it} */
  public Page team() {
    return TeamPage.of(this);
  }

  /** {@return the card that tells a new colleague why their work matters; empty when no candidate qualifies} */
  public Optional<Page> card() {
    return ranking.leader().map(ColleagueCard::of);
  }

  /**
   * {@return what the north star that a catalogue names asks of departments, key results and initiatives}
   *
   * @param catalog the catalogue
   * @throws IllegalArgumentException if the catalogue names no north star, has no metric of that id, or its drivers lead
   *     back to it
   */
  public static Page afterTheChoice(Catalog catalog) {
    return AfterPage.of(catalog);
  }

  /** {@return the schools of thought that would choose something else, each in a sentence} */
  public ImmutableList<Message> dissenters() {
    return Dissent.of(ranking, others);
  }

  private static Optional<LocalizedText> first(Ranking ranking) {
    return ranking.leader().map(leader -> leader.scored().candidate().name());
  }
}
