package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/**
 * Puts a tree together from the events of a parser, without recursion and within limits. What stands behind an alias
 * is shared, and counted at every use.
 */
final class TreeBuilder {
  private final Limits limits;
  private final Problems problems;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final ImmutableList.Builder<Node> documents = ImmutableList.builder();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private long nodes;

  TreeBuilder(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** What stands behind an alias, and how many values that are. */
  private record Anchored(Node node, long size) {}

  ImmutableList<Node> documents() {
    return documents.build();
  }

  void startMapping(SourcePosition at, Optional<String> anchor) {
    enter(new Frame.OfMapping(at, anchor, nodes, problems));
  }

  void startListing(SourcePosition at, Optional<String> anchor) {
    enter(new Frame.OfListing(at, anchor, nodes));
  }

  /** {@return whether the next scalar is a key} */
  boolean wantsKey() {
    return open.peek() instanceof Frame.OfMapping mapping && mapping.wantsKey();
  }

  void key(String key, SourcePosition at) {
    if (open.peek() instanceof Frame.OfMapping mapping) {
      mapping.key(key, at);
    }
  }

  /** Takes the key of YAML that stands for the entries of another mapping. */
  void mergeKey(SourcePosition at) {
    if (open.peek() instanceof Frame.OfMapping mapping) {
      mapping.mergeKey(at);
    }
  }

  void scalar(Node.Scalar scalar) {
    count(1, scalar.at());
    add(scalar);
  }

  void anchor(String name, Node.Scalar scalar) {
    anchors.put(name, new Anchored(scalar, 1));
  }

  void alias(String name, SourcePosition at) {
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw Problems.refusal(
          ProblemKind.SYNTAX,
          at,
          "*" + name,
          Expected.of("an anchor before its alias", "een anker voor de alias"));
    }
    count(anchored.size(), at);
    if (wantsKey()) {
      key(anchored.node().scalarText().orElseThrow(() -> noKey(at)), at);
    } else {
      add(anchored.node());
    }
  }

  void end() {
    Frame done = open.pop();
    Node node = done.node();
    done.anchor()
        .ifPresent(name -> anchors.put(name, new Anchored(node, nodes - done.nodesBefore() + 1)));
    add(node);
  }

  void endDocument() {
    anchors.clear();
  }

  static Refusal noKey(SourcePosition at) {
    return Problems.refusal(
        ProblemKind.SYNTAX, at, "", Expected.of("a text as key", "een tekst als sleutel"));
  }

  private void enter(Frame frame) {
    if (wantsKey()) {
      throw noKey(frame.at());
    }
    count(1, frame.at());
    if (open.size() >= limits.depth()) {
      throw overLimit(
          frame.at(),
          "> " + limits.depth(),
          Expected.of(
              "at most " + limits.depth() + " levels of nesting", limits.depth() + " lagen diep"));
    }
    open.push(frame);
  }

  private void add(Node node) {
    @Nullable Frame top = open.peek();
    if (top == null) {
      documents.add(node);
    } else {
      top.add(node);
    }
  }

  private void count(long more, SourcePosition at) {
    nodes += more;
    if (nodes > limits.nodes()) {
      throw overLimit(
          at,
          "> " + limits.nodes(),
          Expected.of("at most " + limits.nodes() + " values", limits.nodes() + " waarden"));
    }
  }

  private static Refusal overLimit(SourcePosition at, String seen, LocalizedText expected) {
    return Problems.refusal(ProblemKind.OVER_LIMIT, at, seen, expected);
  }
}
