package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/**
 * The fields of this library inside a metric of another tool: the keys of a metric in the library's own file, and under
 * {@code kpis} the KPIs about it.
 */
public final class OwnFields {
  private static final String KPIS = "kpis";
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(KPIS, "schema", DefinitionCodec.EXTENSIONS);
  private static final ListCodec<Kpi> ALL_KPIS = new ListCodec<>(Kpis.KPI);

  private OwnFields() {}

  /**
   * Reads the fields.
   *
   * @param fields the fields
   * @param builder where to put those of the metric
   * @param into where to put the KPIs and problems
   */
  public static void read(Node fields, Metric.Builder builder, Collected into) {
    Scope scope = Scope.ofDefinition(into);
    if (!(fields instanceof Node.Mapping mapping)) {
      scope.wrongType(fields, Shapes.A_MAPPING);
      return;
    }
    Metrics.SHAPE.readAll(mapping, builder, scope, OTHERS);
    builder.putAllExtensions(Extensions.read(mapping, scope));
    List<Kpi> kpis =
        mapping.get(KPIS).map(node -> ALL_KPIS.read(node, scope)).orElse(ImmutableList.of());
    into.catalog().addAllKpis(kpis);
  }

  /**
   * {@return the fields of a metric and of the KPIs about it}
   *
   * @param metric the metric
   * @param kpis the KPIs about it
   * @param elsewhere the keys that the other tool has a place for
   */
  public static Node.Mapping write(Metric metric, List<Kpi> kpis, ImmutableSet<String> elsewhere) {
    Notes notes = new Notes(ImmutableList.of());
    MappingBuilder all = Node.mapping();
    if (Metrics.SHAPE.write(metric, notes) instanceof Node.Mapping own) {
      own.entries().stream()
          .filter(e -> !elsewhere.contains(e.key()))
          .forEach(e -> all.put(e.key(), e.value()));
    }
    if (!metric.extensions().isEmpty()) {
      all.put(DefinitionCodec.EXTENSIONS, Extensions.write(metric.extensions()));
    }
    if (!kpis.isEmpty()) {
      all.put(KPIS, ALL_KPIS.write(ImmutableList.copyOf(kpis), notes));
    }
    return all.build();
  }
}
