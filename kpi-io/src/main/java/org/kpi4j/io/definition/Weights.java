package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;

/** Numbers by the id of what they belong to. */
enum Weights implements Codec<ImmutableMap<String, Double>> {
  BY_ID;

  @Override
  public @Nullable ImmutableMap<String, Double> read(Node node, Scope scope) {
    if (!(node instanceof Node.Mapping mapping)) {
      return scope.wrongType(node, Shapes.A_MAPPING);
    }
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    for (Node.Entry entry : mapping.entries()) {
      Double weight = Numbers.NUMBER.read(entry.value(), scope);
      if (weight != null) {
        all.put(entry.key(), weight);
      }
    }
    return all.buildOrThrow();
  }

  @Override
  public Node write(ImmutableMap<String, Double> value, Notes notes) {
    MappingBuilder all = Node.mapping();
    value.forEach((id, weight) -> all.put(id, Numbers.NUMBER.write(weight, notes)));
    return all.build();
  }
}
