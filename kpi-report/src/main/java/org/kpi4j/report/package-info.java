/** To be described by what it holds. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.report;
