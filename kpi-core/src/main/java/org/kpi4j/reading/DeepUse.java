package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.WordKind;

/**
 * Looking that is more than being reached: "recordings watched by a colleague", which somebody made for others and others
 * took up, and "ten-minute plays", which last too long to be an accident.
 */
final class DeepUse {
  private static final int NEAR = 5; // parts from the look to how long it lasts

  private DeepUse() {}

  /** "Pages read by a teammate", "video's die door een ander zijn bekeken". */
  static boolean isByOthers(List<Part> parts) {
    return parts.stream().anyMatch(DeepUse::isLook)
        && parts.stream().noneMatch(DeepUse::isOfTheCompany)
        && isByAnother(parts);
  }

  private static boolean isByAnother(List<Part> parts) {
    boolean by = false;
    for (Part part : parts) {
      if (by && part.isTagged("another")) {
        return true;
      }
      by |= part.isTagged("agent");
    }
    return false;
  }

  /** What the company sends or shows is meant to be seen by others. */
  private static boolean isOfTheCompany(Part part) {
    boolean ours = part.is(WordKind.CHANNEL) && !part.is("app");
    return ours && !part.isTagged("page");
  }

  private static boolean isLook(Part part) {
    return part.isTagged("look");
  }

  /** "5-minute plays", "views of at least two minutes"; not "views of five-minute films". */
  static boolean isLong(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).isTagged("span") && isCounted(parts.get(i - 1))) {
        boolean before = i + 1 < parts.size() && isLook(parts.get(i + 1));
        return before || (ends(parts, i + 1) && followsLook(parts.subList(0, i)));
      }
    }
    return false;
  }

  /** A number, also in words that mean nothing else. */
  private static boolean isCounted(Part part) {
    boolean inWords = part.isWord() && (part.word().isEmpty() || part.isFiller());
    return part.isNumber() || inWords || part.isTagged("least");
  }

  private static boolean ends(List<Part> parts, int at) {
    return at == parts.size()
        || parts.get(at).isFiller()
        || parts.get(at).is(WordKind.LINK)
        || parts.get(at).is(WordKind.PERIOD);
  }

  private static boolean followsLook(List<Part> before) {
    boolean limit = false;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      if (isLook(before.get(i))) {
        return limit;
      }
      limit |= before.get(i).isTagged("least");
    }
    return false;
  }
}
