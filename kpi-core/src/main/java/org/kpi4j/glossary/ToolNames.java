package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds tools by their names. */
final class ToolNames {
  private ToolNames() {}

  static ImmutableMap<String, Tool> of(Iterable<Tool> tools) {
    Map<String, Tool> byName = new LinkedHashMap<>();
    for (Tool tool : tools) {
      byName.putIfAbsent(key(tool.name()), tool);
      byName.putIfAbsent(key(tool.id()), tool);
      tool.aliases().forEach(alias -> byName.putIfAbsent(key(alias), tool));
    }
    return ImmutableMap.copyOf(byName);
  }

  /** {@return the letters and digits of the name} */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    Names.plain(name).chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return key.toString();
  }
}
