package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** How large an audience is: "size of the Discord server", "members of the Facebook group", "LinkedIn connections". */
final class Audience {
  private static final ImmutableSet<Trait> SAYS_MORE = ImmutableSet.of(
      Trait.RATIO,
      Trait.PER,
      Trait.AVERAGE,
      Trait.ACTIVE,
      Trait.REPEAT,
      Trait.LOST,
      Trait.MONEY,
      Trait.SENTIMENT,
      Trait.ADVOCACY,
      Trait.VALUE_EVENT,
      Trait.LEADING);

  private Audience() {}

  static void addTo(Set<Trait> traits, List<Part> parts) {
    boolean place = parts.stream().anyMatch(part -> part.isTagged("audience"));
    if (place && parts.stream().anyMatch(Audience::isSize) && !saysMore(traits)) {
      traits.add(Trait.REACH);
    }
  }

  private static boolean isSize(Part part) {
    return part.is("size") || part.is(WordKind.ACTOR) || part.has(Trait.COUNT);
  }

  private static boolean saysMore(Set<Trait> traits) {
    return SAYS_MORE.stream().anyMatch(traits::contains);
  }
}
