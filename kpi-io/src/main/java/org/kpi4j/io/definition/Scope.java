package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;

/** Where a reader is: in which definition and at which attribute of it. */
final class Scope {
  private final Collected collected;
  private final String path;
  private final Map<String, SourcePosition> positions;
  private final Map<String, Node.Entry> unknown;

  private Scope(
      Collected collected,
      String path,
      Map<String, SourcePosition> positions,
      Map<String, Node.Entry> unknown) {
    this.collected = collected;
    this.path = path;
    this.positions = positions;
    this.unknown = unknown;
  }

  /** {@return the scope of a definition of which nothing has been read yet} */
  static Scope ofDefinition(Collected collected) {
    return new Scope(collected, "", new HashMap<>(), new LinkedHashMap<>());
  }

  /** {@return the scope of an attribute in this scope} */
  Scope at(String attribute) {
    return new Scope(collected, pathOf(attribute), positions, unknown);
  }

  /** {@return the scope of an item in this scope} */
  Scope at(int index) {
    return new Scope(collected, path + "[" + index + "]", positions, unknown);
  }

  Collected collected() {
    return collected;
  }

  /** Notes where an attribute stands. */
  void mark(String attribute, SourcePosition at) {
    positions.putIfAbsent(attribute.isEmpty() ? path : pathOf(attribute), at);
  }

  /** Keeps what stands under a key that nobody knows. */
  void keep(Node.Entry entry) {
    unknown.put(pathOf(entry.key()), entry);
  }

  Positions positions() {
    return new Positions(ImmutableMap.copyOf(positions));
  }

  /** {@return what stands under keys that nobody knows, by path} */
  Map<String, Node.Entry> unknown() {
    return unknown;
  }

  /** Reports a problem and {@return null, as a codec does then} */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which every type has
  <V> @Nullable V refuse(ProblemKind kind, SourcePosition at, String seen, LocalizedText expected) {
    collected.problems().add(kind, at, seen, expected);
    return null;
  }

  /** Reports a value of a type that cannot stand here and {@return null, as a codec does then} */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which every type has
  <V> @Nullable V wrongType(Node node, LocalizedText expected) {
    return refuse(ProblemKind.WRONG_TYPE, node.at(), Seen.in(node), expected);
  }

  private String pathOf(String attribute) {
    return path.isEmpty() ? attribute : path + "." + attribute;
  }
}
