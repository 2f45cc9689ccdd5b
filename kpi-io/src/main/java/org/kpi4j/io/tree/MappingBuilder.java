package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;

/** Puts together a mapping that stands in no file. */
public final class MappingBuilder {
  private final ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();

  MappingBuilder() {}

  /**
   * Adds a value.
   *
   * @param key the key; not yet in use
   * @param value the value
   * @return this builder
   */
  public MappingBuilder put(String key, Node value) {
    entries.add(new Node.Entry(key, Node.NOWHERE, value));
    return this;
  }

  /**
   * Adds a text.
   *
   * @param key the key; not yet in use
   * @param text the text
   * @return this builder
   */
  public MappingBuilder put(String key, String text) {
    return put(key, Node.text(text));
  }

  /** {@return the mapping} */
  public Node.Mapping build() {
    return new Node.Mapping(entries.build(), Node.NOWHERE);
  }
}
