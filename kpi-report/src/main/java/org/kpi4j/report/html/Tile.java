package org.kpi4j.report.html;

/**
 * A number at the top of the page.
 *
 * @param number the number, as text
 * @param label what it counts
 * @param look how bad it is: a class of the style
 */
record Tile(String number, String label, String look) {}
