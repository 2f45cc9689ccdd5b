package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.JsonTree;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Refusal;
import org.kpi4j.io.tree.Source;

/**
 * Keeps what a file says and the model has no place for. A text is kept as it is; anything else, and a text that looks
 * like something else, is kept as JSON on one line, so that nothing changes on the way back.
 */
public final class Extensions {
  private static final String BEGINS_JSON = "{[\"-0123456789tfn";

  private Extensions() {}

  /**
   * {@return the text that keeps a value}
   *
   * @param node the value
   */
  public static String encode(Node node) {
    boolean text = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT;
    String plain = node.scalarText().orElse("");
    return text && parsed(plain).isEmpty() ? plain : JsonPrinter.compact(node);
  }

  /**
   * {@return the value that a text keeps}
   *
   * @param kept the text
   */
  public static Node decode(String kept) {
    ImmutableList<Node> json = parsed(kept);
    return json.isEmpty() ? Node.text(kept) : json.get(0);
  }

  static ImmutableMap<String, String> read(Node.Mapping mapping, Scope scope) {
    Map<String, String> all = new LinkedHashMap<>();
    mapping.get("extensions").ifPresent(node -> addAll(node, scope, all));
    scope.unknown().forEach((path, entry) -> all.putIfAbsent(path, encode(entry.value())));
    return ImmutableMap.copyOf(all);
  }

  static Node write(Map<String, String> extensions) {
    MappingBuilder all = Node.mapping();
    extensions.forEach((key, kept) -> all.put(key, decode(kept)));
    return all.build();
  }

  private static void addAll(Node node, Scope scope, Map<String, String> all) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> all.put(e.key(), encode(e.value())));
    } else {
      scope.wrongType(node, Shapes.A_MAPPING);
    }
  }

  /** {@return the one JSON value in the text; empty when it is none} */
  private static ImmutableList<Node> parsed(String text) {
    if (text.isEmpty() || BEGINS_JSON.indexOf(text.charAt(0)) < 0) {
      return ImmutableList.of();
    }
    try {
      ImmutableList<Node> values =
          JsonTree.read(new Source("", text), Limits.STANDARD, new Problems());
      return values.size() == 1 ? values : ImmutableList.of();
    } catch (Refusal e) {
      return ImmutableList.of();
    }
  }
}
