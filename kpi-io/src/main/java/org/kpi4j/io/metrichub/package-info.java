/**
 * Metrics of metric-hub, in TOML: read only. Source: github.com/mozilla/metric-hub, consulted 2026-11-21.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.metrichub;
