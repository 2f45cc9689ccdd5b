package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * A picture of what leads to what.
 *
 * @param id its id in the page
 * @param title what it shows
 * @param width its width
 * @param height its height
 * @param boxWidth the width of a definition
 * @param boxes the definitions
 * @param lines what leads to what
 * @param mermaid the same as text
 * @param more how many definitions are not shown, in a sentence; empty when all are
 */
record Picture(
    String id,
    String title,
    int width,
    int height,
    int boxWidth,
    ImmutableList<Box> boxes,
    ImmutableList<Line> lines,
    String mermaid,
    String more) {

  /**
   * A definition.
   *
   * @param x the left edge
   * @param y the upper edge
   * @param textX where its name starts
   * @param textY the line on which its name stands
   * @param name its name, shortened
   * @param whole its whole name
   * @param look how bad its worst finding is: a class of the style
   */
  record Box(int x, int y, int textX, int textY, String name, String whole, String look) {}

  /**
   * A line between two definitions.
   *
   * @param path the line, as SVG writes it
   */
  record Line(String path) {}
}
