/**
 * What moves a north star: the parts of its formula and the metrics that influence it, theirs, and so on. Start at
 * {@link org.kpi4j.nsm.drivers.DriverTree}.
 *
 * <pre>{@code
 * DriverTree tree = DriverTree.of(catalog, "minutes-studied-per-learner");
 * boolean counts = tree.reaches("lessons-started");
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.drivers;
