package org.kpi4j.glossary;

import java.util.List;

/** Reads the block of a tool. */
final class ToolBlock {
  private static final String KEYS = "[tool, name, aliases, measures]";
  private static final String ANYTHING = "*";

  private ToolBlock() {}

  static Tool tool(Lines lines) {
    Block block = Block.of(lines.all());
    Tool.Builder tool =
        Tool.builder().id(block.first().value()).name(block.required("name").value());
    block.required("measures");
    for (Field field : block.rest()) {
      add(field, tool);
    }
    try {
      return tool.build();
    } catch (IllegalArgumentException e) {
      throw WrongLine.of(block.first().line(), e);
    }
  }

  private static void add(Field field, Tool.Builder tool) {
    switch (field.key()) {
      case "name" -> {}
      case "aliases" -> tool.aliases(field.columns());
      case "measures" -> addAreas(field, tool);
      default -> throw field.line().error("key must be one of " + KEYS, field.key());
    }
  }

  private static void addAreas(Field field, Tool.Builder tool) {
    boolean anything = field.value().equals(ANYTHING);
    tool.showsAnything(anything).measures(anything ? List.of() : field.items());
  }
}
