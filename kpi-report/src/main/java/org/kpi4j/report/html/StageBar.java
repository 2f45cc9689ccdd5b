package org.kpi4j.report.html;

/**
 * A stage of the funnel in its picture.
 *
 * @param id its id, in lower case
 * @param name its name
 * @param question what it asks
 * @param count how many metrics serve it
 * @param x the left edge of its bar
 * @param width the width of its bar
 * @param isEmpty whether no metric serves it
 */
record StageBar(
    String id, String name, String question, int count, int x, int width, boolean isEmpty) {}
