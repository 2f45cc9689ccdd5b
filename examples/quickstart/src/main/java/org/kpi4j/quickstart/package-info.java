/** A made-up company with its KPIs, good and bad, judged; and the examples of the README. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.quickstart;
