package org.kpi4j.reading;

import org.kpi4j.glossary.Part;

/** The words of the glossary by which the parts of a name hang together. */
final class Links {
  private Links() {}

  /** {@return whether what follows divides: "per", "for each"} */
  static boolean isPer(Part part) {
    return part.is("per");
  }

  /** {@return whether what follows splits, or says who did it} */
  static boolean isBy(Part part) {
    return part.is("by");
  }

  /** {@return whether a clause follows that says more of somebody or something} */
  static boolean isWho(Part part) {
    return part.is("who");
  }

  /** {@return whether a limit follows: "within a week"} */
  static boolean isWithin(Part part) {
    return part.is("within");
  }

  /** {@return whether what follows is what it is compared with} */
  static boolean isVersus(Part part) {
    return part.is("versus");
  }

  /** {@return whether what follows is where a way leads} */
  static boolean isTo(Part part) {
    return part.is("to");
  }
}
