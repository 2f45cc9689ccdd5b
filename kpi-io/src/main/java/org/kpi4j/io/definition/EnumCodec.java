package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Node;

/**
 * One of a closed list of words: the constants in lower case with hyphens; capitals and underscores are read too.
 *
 * @param byWord the constants by word
 * @param <E> the list
 */
record EnumCodec<E extends Enum<E>>(ImmutableMap<String, E> byWord) implements Codec<E> {

  static <E extends Enum<E>> EnumCodec<E> of(E[] constants) {
    ImmutableMap.Builder<String, E> byWord = ImmutableMap.builder();
    for (E constant : constants) {
      byWord.put(word(constant.name()), constant);
    }
    return new EnumCodec<>(byWord.buildOrThrow());
  }

  @Override
  public @Nullable E read(Node node, Scope scope) {
    if (node.scalarText().isEmpty()) {
      return scope.wrongType(node, Expected.oneOf(byWord.keySet()));
    }
    String text = node.scalarText().get();
    E constant = byWord.get(word(text.strip()));
    return constant != null
        ? constant
        : scope.refuse(ProblemKind.INVALID_VALUE, node.at(), text, Expected.oneOf(byWord.keySet()));
  }

  @Override
  public Node write(E value, Notes notes) {
    return Node.text(word(value.name()));
  }

  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
