package org.kpi4j.model;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where the attributes of a definition stand in the file it was read from. Two definitions that differ only in
 * their positions are equal.
 *
 * @param byAttribute the position by attribute path, such as {@code aim.deadline}; the empty path is the
 *     definition itself
 */
public record Positions(ImmutableMap<String, SourcePosition> byAttribute) implements Serializable {
  /** No position is known: the definition was made in Java. */
  public static final Positions NONE = new Positions(ImmutableMap.of());

  /**
   * {@return the position of an attribute, or of the nearest attribute around it; empty when none is known}
   *
   * @param attribute the attribute path; empty for the definition itself
   */
  public Optional<SourcePosition> of(String attribute) {
    String path = attribute;
    while (!byAttribute.containsKey(path) && !path.isEmpty()) {
      path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
    return Optional.ofNullable(byAttribute.get(path));
  }
}
