package org.kpi4j.glossary;

import com.google.common.collect.ImmutableSet;

/** Reads the block of a tool. */
final class ToolBlock {
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of("tool", "name", "aliases", "measures");
  private static final String ANYTHING = "*";

  private ToolBlock() {}

  static Tool tool(Block block) {
    block.allow(KEYS);
    Field first = block.first();
    return first.reading(() -> {
      Tool.Builder tool =
          Tool.builder().id(first.value()).name(block.required("name").value());
      block.ifPresent("aliases", field -> tool.aliases(field.columns()));
      Field measures = block.required("measures");
      boolean anything = measures.value().equals(ANYTHING);
      return tool.showsAnything(anything)
          .measures(anything ? ImmutableSet.of() : measures.items())
          .build();
    });
  }
}
