package org.kpi4j.report.html;

/** How well two colours of a theme are told apart, by WCAG 2.2: from 1 to 21. */
final class Contrast {
  private Contrast() {}

  static double of(String theme, String front, String back) {
    double a = luminance(colour(theme, front));
    double b = luminance(colour(theme, back));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static int colour(String theme, String name) {
    int at = theme.indexOf("--" + name + ": #") + name.length() + 5;
    return Integer.parseInt(theme.substring(at, at + 6), 16);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
