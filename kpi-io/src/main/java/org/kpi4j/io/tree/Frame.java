package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;

/** A list or mapping of which the end has not been met yet. */
sealed interface Frame {
  /** A list that is not at its end. */
  final class OfListing implements Frame {
    private final SourcePosition at;
    private final Optional<String> anchor;
    private final long nodesBefore;
    private final ImmutableList.Builder<Node> items = ImmutableList.builder();

    OfListing(SourcePosition at, Optional<String> anchor, long nodesBefore) {
      this.at = at;
      this.anchor = anchor;
      this.nodesBefore = nodesBefore;
    }

    @Override
    public void add(Node node) {
      items.add(node);
    }

    @Override
    public Node node() {
      return new Node.Listing(items.build(), at);
    }

    @Override
    public SourcePosition at() {
      return at;
    }

    @Override
    public Optional<String> anchor() {
      return anchor;
    }

    @Override
    public long nodesBefore() {
      return nodesBefore;
    }
  }

  /** A mapping that is not at its end. A key that comes again is reported, and its value left out. */
  final class OfMapping implements Frame {
    private final SourcePosition at;
    private final Optional<String> anchor;
    private final long nodesBefore;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final List<Node> merged = new ArrayList<>();
    private @Nullable String key;
    private SourcePosition keyAt;
    private boolean merging;

    OfMapping(SourcePosition at, Optional<String> anchor, long nodesBefore, Problems problems) {
      this.at = at;
      this.keyAt = at;
      this.anchor = anchor;
      this.nodesBefore = nodesBefore;
      this.problems = problems;
    }

    boolean wantsKey() {
      return key == null;
    }

    void key(String text, SourcePosition place) {
      key = text;
      keyAt = place;
    }

    void mergeKey(SourcePosition place) {
      key("<<", place);
      merging = true;
    }

    @Override
    public void add(Node node) {
      String name = key == null ? "" : key;
      key = null;
      if (merging) {
        merging = false;
        merged.add(node);
      } else {
        put(new Node.Entry(name, keyAt, node));
      }
    }

    private void put(Node.Entry entry) {
      Node.Entry known = entries.putIfAbsent(entry.key(), entry);
      if (known != null) {
        String place = known.at().toString();
        problems.add(ProblemKind.DUPLICATE_KEY, entry.at(), entry.key(), Expected.verbatim(place));
      }
    }

    private void merge(Node node) {
      if (node instanceof Node.Mapping mapping) {
        mapping.entries().forEach(e -> entries.putIfAbsent(e.key(), e));
      } else if (node instanceof Node.Listing listing) {
        listing.items().stream().filter(Node.Mapping.class::isInstance).forEach(this::merge);
      } else {
        put(new Node.Entry("<<", node.at(), node));
      }
    }

    @Override
    public Node node() {
      merged.forEach(this::merge);
      return new Node.Mapping(ImmutableList.copyOf(entries.values()), at);
    }

    @Override
    public SourcePosition at() {
      return at;
    }

    @Override
    public Optional<String> anchor() {
      return anchor;
    }

    @Override
    public long nodesBefore() {
      return nodesBefore;
    }
  }

  /** Adds the next value. */
  void add(Node node);

  /** {@return the list or mapping, now that its end has been met} */
  Node node();

  /** {@return where it begins} */
  SourcePosition at();

  /** {@return the name by which aliases call it} */
  Optional<String> anchor();

  /** {@return how many values there were before it} */
  long nodesBefore();
}
