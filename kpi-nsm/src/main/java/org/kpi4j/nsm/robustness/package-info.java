/**
 * How firmly a ranking by weighted sum stands: how far a weight may move before the first place changes hands ({@link
 * org.kpi4j.nsm.robustness.StabilityInterval}, {@link org.kpi4j.nsm.robustness.WeightChange}), how often each
 * alternative comes first when weights and values are uncertain ({@link org.kpi4j.nsm.robustness.Smaa}), and what is
 * most worth finding out ({@link org.kpi4j.nsm.robustness.InformationValue}).
 *
 * <pre>{@code
 * DecisionTable table = DecisionTable.of(new double[] {.9, .2, .4}, new double[] {.5, .6, .5});
 * Acceptability result = Smaa.of(table, WeightDistribution.uniform(3)).seed(1).run();
 * double first = result.first(0);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.robustness;
