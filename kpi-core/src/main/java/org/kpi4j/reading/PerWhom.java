package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Stage;

/** For whom a name measures: "cost per new member", "visits per member". */
final class PerWhom {
  private PerWhom() {}

  /** {@return whether it is what winning somebody costs} */
  static boolean isCostPerNew(List<Part> parts) {
    int per = per(parts);
    return has(parts.subList(0, per), Trait.COST)
        && parts.subList(per, parts.size()).stream().anyMatch(PerWhom::isWon);
  }

  private static boolean isWon(Part part) {
    return part.has(Trait.NEW)
        || part.isTagged("won")
        || part.word().filter(word -> weight(word) > 1).isPresent();
  }

  private static double weight(Word word) {
    return word.stages().getOrDefault(Stage.ACQUISITION.id(), 0.0);
  }

  /** {@return whether it is how often each person comes or uses something} */
  static boolean isUsePerPerson(List<Part> parts) {
    int per = per(parts);
    boolean uses = parts.subList(0, per).stream().anyMatch(part -> part.isTagged("use"));
    boolean isMoney = parts.stream().anyMatch(part -> part.is(WordKind.MONEY));
    return uses && !isMoney && isPerHolder(parts.subList(per, parts.size()));
  }

  /** Whoever holds a subscription or a card of the year is one person. */
  private static boolean isPerHolder(List<Part> parts) {
    return ActorReading.isPerActor(parts) || (parts.size() > 1 && parts.get(1).isTagged("right"));
  }

  /** {@return whether it is about those with so many visits or sessions in a period} */
  static boolean isUseInPeriod(List<Part> parts) {
    boolean uses = parts.stream().anyMatch(part -> part.isTagged("use"));
    boolean known = parts.stream().anyMatch(part -> part.isTagged("known"));
    boolean period = parts.stream().anyMatch(part -> part.is(WordKind.PERIOD));
    return uses && known && period && parts.stream().noneMatch(part -> part.has(Trait.NEW));
  }

  /** {@return whether it is measured for each thing that the company puts out} */
  static boolean isPerPost(List<Part> parts) {
    return parts.subList(per(parts), parts.size()).stream()
        .anyMatch(part -> MadeThings.isMade(part) || part.isTagged("post"));
  }

  private static boolean has(List<Part> parts, Trait trait) {
    return parts.stream().anyMatch(part -> part.has(trait));
  }

  private static int per(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (Links.isPer(parts.get(i))) {
        return i;
      }
    }
    return parts.size();
  }
}
