package org.kpi4j.metrictests;

/**
 * A defect to plant in the catalogue.
 *
 * @param name what it is called
 * @param sound a part of the file, which it holds once
 * @param defective what is written there instead
 * @param test a part of the name of a test that must fail
 * @param message a part of what that test must say
 */
record Defect(String name, String sound, String defective, String test, String message) {

  String in(String catalog) {
    int at = catalog.indexOf(sound);
    if (at < 0 || catalog.indexOf(sound, at + 1) >= 0) {
      throw new IllegalArgumentException("catalogue must hold once: '" + sound + "'");
    }
    return catalog.replace(sound, defective);
  }

  @Override
  public String toString() {
    return name;
  }
}
