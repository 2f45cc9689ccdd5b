package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;

/**
 * How a definition stands in a file: the keys of its type, and what every definition may have beside them. Where no id
 * is stated, it is made from the name; a bare text stands for a definition of which nothing else is known.
 *
 * @param kind the word for the type in the name of a subject, such as {@code kpi}
 * @param shape the keys of the type
 * @param id takes the id
 * @param setId puts in the id
 * @param setPositions puts in the places
 * @param nameKeys the keys from which an id can be made, best first; a bare text is the last one's value
 * @param extensions how what nobody knows is kept; empty when the type has no place for it
 * @param <T> the type
 * @param <B> its builder
 */
record DefinitionCodec<T, B>(
    String kind,
    Shape<T, B> shape,
    Function<T, String> id,
    BiConsumer<B, String> setId,
    BiConsumer<B, Positions> setPositions,
    ImmutableList<String> nameKeys,
    Optional<Kept<T, B>> extensions)
    implements Codec<T> {
  static final String SUPPRESS = "suppress";
  static final String EXTENSIONS = "extensions";
  private static final ImmutableSet<String> OTHERS = ImmutableSet.of(SUPPRESS, EXTENSIONS);

  /**
   * How a type keeps what nobody knows.
   *
   * @param set puts it in
   * @param get takes it out
   * @param <T> the type
   * @param <B> its builder
   */
  record Kept<T, B>(
      BiConsumer<B, ImmutableMap<String, String>> set,
      Function<T, ImmutableMap<String, String>> get) {}

  /** {@return all keys that may stand in the mapping} */
  ImmutableSet<String> keys() {
    ImmutableSet.Builder<String> all =
        ImmutableSet.<String>builder().addAll(shape.keys()).add(SUPPRESS);
    return extensions.isPresent() ? all.add(EXTENSIONS).build() : all.build();
  }

  @Override
  public @Nullable T read(Node node, Scope outer) {
    Scope scope = Scope.ofDefinition(outer.collected());
    if (node instanceof Node.Scalar && node.scalarText().isPresent()) {
      String key = nameKeys.get(nameKeys.size() - 1);
      return read(
          new Node.Mapping(ImmutableList.of(new Node.Entry(key, node.at(), node)), node.at()),
          scope);
    }
    return node instanceof Node.Mapping mapping
        ? read(mapping, scope)
        : scope.wrongType(node, shape.what());
  }

  private @Nullable T read(Node.Mapping mapping, Scope scope) {
    scope.mark("", mapping.at());
    B builder = shape.begin();
    shape.readAll(mapping, builder, scope, OTHERS);
    if (!identify(mapping, builder)) {
      return scope.refuse(
          ProblemKind.MISSING_KEY, mapping.at(), Seen.in(mapping), Expected.verbatim("'id'"));
    }
    extensions.ifPresent(kept -> kept.set().accept(builder, Extensions.read(mapping, scope)));
    setPositions.accept(builder, scope.positions());
    T definition = shape.finish(mapping, builder, scope);
    if (definition != null) {
      takeNotes(mapping, kind + ":" + id.apply(definition), scope);
    }
    return definition;
  }

  private boolean identify(Node.Mapping mapping, B builder) {
    if (mapping
        .get("id")
        .flatMap(Node::scalarText)
        .filter(text -> !InvisibleCharacters.isBlank(text))
        .isPresent()) {
      return true;
    }
    Optional<String> name = nameKeys.stream()
        .flatMap(key -> mapping.get(key).flatMap(Localized::firstText).stream())
        .filter(text -> !InvisibleCharacters.isBlank(text))
        .findFirst();
    name.ifPresent(text -> setId.accept(builder, Metric.named(text).id()));
    return name.isPresent();
  }

  private void takeNotes(Node.Mapping mapping, String subject, Scope scope) {
    mapping.get(SUPPRESS).ifPresent(node -> Suppressions.read(node, subject, scope));
    if (extensions.isEmpty()) {
      scope
          .unknown()
          .forEach((path, entry) -> scope
              .collected()
              .lose(new Loss(
                  Loss.Fate.DROPPED,
                  subject,
                  path,
                  "Nobody knows this key",
                  Optional.of(entry.at()))));
    }
  }

  @Override
  public Node write(T value, Notes notes) {
    MappingBuilder into = Node.mapping();
    shape.writeAll(value, into, notes);
    extensions
        .map(kept -> kept.get().apply(value))
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> into.put(EXTENSIONS, Extensions.write(all)));
    List<Suppression> suppressed = notes.take(kind + ":" + id.apply(value));
    if (!suppressed.isEmpty()) {
      into.put(SUPPRESS, Suppressions.write(suppressed, notes));
    }
    return into.build();
  }
}
