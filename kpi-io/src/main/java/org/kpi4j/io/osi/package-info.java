/**
 * Metrics of Open Semantic Interchange, now Apache Ossie: documents without a version, of 0.1.1 and of 0.2.0.dev0.
 * Source: the schemas in {@code core-spec} of github.com/apache/ossie, consulted 2026-11-21.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.osi;
