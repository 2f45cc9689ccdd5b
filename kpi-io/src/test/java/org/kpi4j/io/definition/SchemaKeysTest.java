package org.kpi4j.io.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.JsonTree;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Source;

/** The published schema names the keys that are read and written, no more and no fewer. */
class SchemaKeysTest {
  private static final Node.Mapping SCHEMA = schema();

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments("metric", Metrics.METRIC.keys()),
        arguments("kpi", Kpis.KPI.keys()),
        arguments("team", Shapes.TEAM.keys()),
        arguments("objective", Shapes.OBJECTIVE.keys()),
        arguments("initiative", Shapes.INITIATIVE.keys()),
        arguments("company", Shapes.COMPANY.keys()),
        arguments("source", Shapes.SOURCE.keys()),
        arguments("guardrail", Shapes.GUARDRAIL.keys()),
        arguments("keyResult", Shapes.KEY_RESULT.keys()),
        arguments("goal", Aims.GOAL.keys()),
        arguments("threshold", Aims.THRESHOLD.keys()),
        arguments("band", Aims.BAND.keys()),
        arguments("milestone", Aims.MILESTONE.keys()),
        arguments("series", Measurements.SERIES.keys()),
        arguments("observation", Measurements.OBSERVATION.keys()),
        arguments("suppression", Suppressions.SHAPE.keys()),
        arguments("factor", Units.FACTOR.keys()),
        arguments("fullQuantity", Quantities.SHAPE.keys()),
        arguments("fullTarget", Targets.SHAPE.keys()),
        arguments("fullFormula", Formulas.SHAPE.keys()),
        arguments("fullStage", Stages.SHAPE.keys()));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void schema_namesTheKeysOfEachType(String name, Set<String> keys) {
    assertThat(keysOf(mapping(mapping(SCHEMA, "$defs"), name))).isEqualTo(keys);
  }

  @Test
  void schema_namesTheKeysOfTheCatalogue() {
    assertThat(keysOf(SCHEMA))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(NativeCatalog.SHAPE.keys().stream(), Stream.of("suppress"))
                .toList());
  }

  private static Set<String> keysOf(Node.Mapping definition) {
    if (definition.get("properties").isPresent()) {
      return mapping(definition, "properties").entries().stream()
          .map(Node.Entry::key)
          .collect(Collectors.toSet());
    }
    Node.Listing either = (Node.Listing) definition.get("anyOf").orElseThrow();
    return keysOf((Node.Mapping) either.items().get(1));
  }

  private static Node.Mapping mapping(Node.Mapping parent, String key) {
    return (Node.Mapping) parent.get(key).orElseThrow();
  }

  private static Node.Mapping schema() {
    try (InputStream in = CatalogReader.class.getResourceAsStream("catalog.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Node.Mapping)
          JsonTree.read(new Source("schema", text), Limits.STANDARD, new Problems())
              .get(0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
