package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Language;

/**
 * What "without" says. "Traffic without conversions" leaves out what matters; "members without a booking" says which
 * members are counted.
 */
final class Exclusion {
  /** What makes a number worth having, so that its absence is a defect of the number. */
  private static final ImmutableSet<Trait> MATTERS =
      ImmutableSet.of(Trait.RATIO, Trait.ACTIVE, Trait.REPEAT, Trait.SENTIMENT);

  private Exclusion() {}

  /** {@return where the first "without" stands; the number of parts when there is none} */
  static int start(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).has(Trait.WITHOUT)) {
        return i;
      }
    }
    return parts.size();
  }

  /** {@return whether the "without" at this place only says which of the things are counted} */
  static boolean isSelection(List<Part> parts, int at) {
    int next = at + 1;
    boolean hasArticle = next < parts.size() && isArticle(parts.get(next));
    while (next < parts.size() && parts.get(next).isFiller()) {
      next++;
    }
    return at > 0
        && next < parts.size()
        && (isEvent(parts.get(next), hasArticle) || parts.get(next).has(Trait.BAD_NEWS));
  }

  private static boolean isArticle(Part part) {
    return part.text().equals("a") || part.text().equals("an") || part.text().equals("een");
  }

  /** "A click" and "klik" are single events; "clicks" and "klikken" are a measure. */
  private static boolean isEvent(Part part, boolean hasArticle) {
    boolean happens =
        part.is(WordKind.ACTION) || part.is(WordKind.OBJECT) || part.is(WordKind.OPERATION);
    boolean isSingular = hasArticle
        || (part.language().equals(Language.DUTCH)
            && !part.text().endsWith("en")
            && !part.text().endsWith("s"));
    return happens && isSingular && MATTERS.stream().noneMatch(part::has);
  }
}
