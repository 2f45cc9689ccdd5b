package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.LocalizedText;

/**
 * How values of one type stand in a file as a mapping: the table of its keys, from which it is read and written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T, B> implements Codec<T> {
  private final LocalizedText what;
  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final ImmutableList<Attribute<T, B, ?>> attributes;
  private final ImmutableMap<String, Attribute<T, B, ?>> byKey;
  private final ImmutableSet<String> required;
  private final Optional<Function<String, T>> shorthand;
  private final Function<T, Optional<String>> shortForm;

  Shape(ShapeBuilder<T, B> from) {
    what = from.what;
    start = from.start;
    finish = from.finish;
    attributes = from.attributes.build();
    byKey = from.byKey.buildOrThrow();
    required = from.required.build();
    shorthand = from.shorthand;
    shortForm = from.shortForm;
  }

  /** {@return all keys that may stand in the mapping} */
  ImmutableSet<String> keys() {
    return byKey.keySet();
  }

  ImmutableSet<String> required() {
    return required;
  }

  LocalizedText what() {
    return what;
  }

  @Override
  public @Nullable T read(Node node, Scope scope) {
    if (shorthand.isPresent() && node instanceof Node.Scalar scalar && !scalar.isNull()) {
      String text = Texts.TEXT.read(scalar, scope);
      return text == null ? null : shorthand.get().apply(text);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return scope.wrongType(node, what);
    }
    B builder = start.get();
    readAll(mapping, builder, scope, Set.of());
    return finish(mapping, builder, scope);
  }

  /** Reads the attributes of a mapping into a builder; leaves out the keys that somebody else reads. */
  void readAll(Node.Mapping mapping, B builder, Scope scope, Set<String> others) {
    for (Node.Entry entry : mapping.entries()) {
      Attribute<T, B, ?> attribute = byKey.get(entry.key());
      if (attribute != null) {
        attribute.read(entry, builder, scope);
      } else if (!others.contains(entry.key())) {
        scope.keep(entry);
        scope.refuse(
            ProblemKind.UNKNOWN_KEY, entry.at(), entry.key(), Keys.expected(entry.key(), keys()));
      }
    }
  }

  @Nullable
  T finish(Node.Mapping mapping, B builder, Scope scope) {
    for (String key : required) {
      if (mapping.get(key).filter(value -> !value.isNull()).isEmpty()) {
        return scope.refuse(
            ProblemKind.MISSING_KEY,
            mapping.at(),
            Seen.in(mapping),
            Expected.verbatim("'" + key + "'"));
      }
    }
    try {
      return finish.apply(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return scope.refuse(
          ProblemKind.INVALID_DEFINITION,
          mapping.at(),
          Seen.in(mapping),
          Expected.verbatim(String.valueOf(e.getMessage())));
    }
  }

  B begin() {
    return start.get();
  }

  @Override
  public Node write(T value, Notes notes) {
    return shortForm.apply(value).<Node>map(Node::text).orElseGet(() -> {
      MappingBuilder into = Node.mapping();
      writeAll(value, into, notes);
      return into.build();
    });
  }

  void writeAll(T value, MappingBuilder into, Notes notes) {
    attributes.forEach(attribute -> attribute.write(value, into, notes));
  }
}
