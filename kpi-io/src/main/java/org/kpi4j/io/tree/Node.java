package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.model.SourcePosition;

/** A value in a file, with its place. */
public sealed interface Node {
  /** The place of values that stand in no file. */
  SourcePosition NOWHERE = new SourcePosition("", 1, 1);

  /** What a scalar is, as its notation says. */
  enum Kind {
    /** A text. */
    TEXT,
    /** A number that every notation reads as one. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** Nothing. */
    NULL
  }

  /**
   * One value.
   *
   * @param text the value as it was written, without quotes
   * @param kind what it is
   * @param at where it stands
   */
  record Scalar(String text, Kind kind, SourcePosition at) implements Node {}

  /**
   * Values in a row.
   *
   * @param items the values
   * @param at where the list begins
   */
  record Listing(ImmutableList<Node> items, SourcePosition at) implements Node {}

  /**
   * Values by key, in the order written; no key occurs twice.
   *
   * @param entries the keys with their values
   * @param at where the mapping begins
   */
  record Mapping(ImmutableList<Entry> entries, SourcePosition at) implements Node {

    /**
     * {@return the value of a key; empty when it is not there}
     *
     * @param key the key
     */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param at where the key stands
   * @param value the value
   */
  record Entry(String key, SourcePosition at, Node value) {}

  /** {@return where the value begins} */
  SourcePosition at();

  /**
   * {@return a text that stands in no file}
   *
   * @param text the text
   */
  static Scalar text(String text) {
    return new Scalar(text, Kind.TEXT, NOWHERE);
  }

  /**
   * {@return a number that stands in no file}
   *
   * @param number the number as JSON writes it
   */
  static Scalar number(String number) {
    return new Scalar(number, Kind.NUMBER, NOWHERE);
  }

  /**
   * {@return a list that stands in no file}
   *
   * @param items the values
   */
  static Listing listing(Iterable<? extends Node> items) {
    return new Listing(ImmutableList.copyOf(items), NOWHERE);
  }

  /** {@return a builder of a mapping that stands in no file} */
  static MappingBuilder mapping() {
    return new MappingBuilder();
  }

  /** {@return the text of a scalar that is not nothing; empty for everything else} */
  default Optional<String> scalarText() {
    return this instanceof Scalar scalar && scalar.kind() != Kind.NULL
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /**
   * {@return what stands under these keys, one inside the other; empty when there is nothing}
   *
   * @param keys the keys, the outermost first
   */
  default Optional<Node> find(String... keys) {
    Node node = this;
    for (String key : keys) {
      Optional<Node> next = node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
      if (next.isEmpty() || next.get().isNull()) {
        return Optional.empty();
      }
      node = next.get();
    }
    return Optional.of(node);
  }

  /**
   * {@return the text that stands under these keys, one inside the other; empty when there is none}
   *
   * @param keys the keys, the outermost first
   */
  default Optional<String> textAt(String... keys) {
    return find(keys).flatMap(Node::scalarText).filter(text -> !InvisibleCharacters.isBlank(text));
  }

  /**
   * {@return the values of the list that stands under these keys, or the one value that stands there}
   *
   * @param keys the keys, the outermost first
   */
  default ImmutableList<Node> itemsAt(String... keys) {
    Optional<Node> found = find(keys);
    return found.isPresent() && found.get() instanceof Listing listing
        ? listing.items()
        : found.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /** {@return whether this is written as nothing} */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }
}
