package org.kpi4j.io.definition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/** Texts in one or several languages: a bare text, or a mapping by language of which the first one is the default. */
enum Localized implements Codec<LocalizedText> {
  TEXT;

  private static final LocalizedText EXPECTED = Expected.of(
      "a text, or texts by language such as {nl: …, en: …}",
      "een tekst, of teksten per taal zoals {nl: …, en: …}");

  /** {@return the text, or the one in the first language} */
  static Optional<String> firstText(Node node) {
    return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).value().scalarText()
        : node.scalarText();
  }

  @Override
  public @Nullable LocalizedText read(Node node, Scope scope) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return ofMapping(mapping, scope);
    }
    if (!(node instanceof Node.Scalar)) {
      return scope.wrongType(node, EXPECTED);
    }
    String text = Texts.TEXT.read(node, scope);
    return text == null ? null : LocalizedText.of(text);
  }

  private static @Nullable LocalizedText ofMapping(Node.Mapping mapping, Scope scope) {
    @Nullable LocalizedText all = null;
    for (Node.Entry entry : mapping.entries()) {
      Language language = language(entry, scope);
      String text = Texts.TEXT.read(entry.value(), scope);
      if (language != null && text != null) {
        scope.mark(entry.key(), entry.at());
        all = all == null ? LocalizedText.of(language, text) : all.with(language, text);
      }
    }
    return all;
  }

  private static @Nullable Language language(Node.Entry entry, Scope scope) {
    try {
      return Language.of(entry.key());
    } catch (IllegalArgumentException e) {
      return scope.refuse(
          ProblemKind.INVALID_VALUE,
          entry.at(),
          entry.key(),
          Expected.of("a language code such as nl", "een taalcode zoals nl"));
    }
  }

  @Override
  public Node write(LocalizedText value, Notes notes) {
    if (value.equals(LocalizedText.of(value.text()))) {
      return Node.text(value.text());
    }
    MappingBuilder byLanguage = Node.mapping();
    byLanguage.put(value.defaultLanguage().code(), value.text());
    value.texts().forEach((language, text) -> {
      if (!language.equals(value.defaultLanguage())) {
        byLanguage.put(language.code(), text);
      }
    });
    return byLanguage.build();
  }
}
