/**
 * Measurement frameworks of the Open Semantic Marketing Model (OSMM), in JSON: read only. Source:
 * {@code schemas/measurement_framework.schema.json} of github.com/open-semantic-marketing-model/osmm, version 0.1.0,
 * consulted 2026-11-21.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.osmm;
