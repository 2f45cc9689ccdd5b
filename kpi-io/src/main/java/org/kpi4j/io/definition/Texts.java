package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.FormulaSyntaxException;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/** Values that stand in a file as one text. */
final class Texts {
  private static final LocalizedText A_TEXT = Expected.of("a text", "een tekst");

  /** Any text that is not blank. */
  static final Codec<String> TEXT = new OfText<>(A_TEXT, Function.identity(), Function.identity());

  /** A list of texts, or one text alone. */
  static final Codec<ImmutableSet<String>> SET = new TextSet(TEXT);

  static final Codec<LocalDate> DATE =
      of("a date such as 2027-06-30", "een datum zoals 2027-06-30", LocalDate::parse);

  static final Codec<Language> LANGUAGE =
      of("a language code such as nl", "een taalcode zoals nl", Language::of);

  static final Codec<BusinessModel> BUSINESS_MODEL = new Hinted<>(
      of("the id of a business model", "de id van een bedrijfsmodel", BusinessModel::of),
      Usual.BUSINESS_MODELS);

  private Texts() {}

  /** {@return the codec of values whose {@code toString} is read by this function} */
  static <V> Codec<V> of(String english, String dutch, Function<String, V> parse) {
    return of(english, dutch, parse, Object::toString);
  }

  /** {@return the codec of values that one function reads and another one writes} */
  static <V> Codec<V> of(
      String english, String dutch, Function<String, V> parse, Function<V, String> print) {
    return new OfText<>(Expected.of(english, dutch), parse, print);
  }

  private record OfText<V>(
      LocalizedText expected, Function<String, V> parse, Function<V, String> print)
      implements Codec<V> {

    @Override
    public @Nullable V read(Node node, Scope scope) {
      if (!(node instanceof Node.Scalar scalar) || node.isNull()) {
        return scope.wrongType(node, expected);
      }
      String text = scalar.text();
      if (InvisibleCharacters.isBlank(text)) {
        return scope.refuse(
            ProblemKind.INVALID_VALUE,
            node.at(),
            text,
            Expected.of("more than blanks", "meer dan spaties"));
      }
      reportInvisible(scalar, scope);
      return parsed(scalar, scope);
    }

    private @Nullable V parsed(Node.Scalar scalar, Scope scope) {
      try {
        return parse.apply(scalar.text());
      } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
        return scope.refuse(ProblemKind.INVALID_VALUE, scalar.at(), scalar.text(), expected(e));
      }
    }

    private LocalizedText expected(RuntimeException e) {
      if (!(e instanceof FormulaSyntaxException syntax)) {
        return expected;
      }
      LocalizedText missing = syntax.expected();
      return Expected.of(
          expected.in(Language.ENGLISH) + " (with " + missing.in(Language.ENGLISH)
              + " at character " + syntax.at() + ")",
          expected.in(Language.DUTCH) + " (met " + missing.in(Language.DUTCH) + " op teken "
              + syntax.at() + ")");
    }

    @Override
    public Node write(V value, Notes notes) {
      return Node.text(print.apply(value));
    }
  }

  /** Reports a character that readers do not see; the text is kept as it is. */
  static void reportInvisible(Node.Scalar scalar, Scope scope) {
    InvisibleCharacters.firstIn(scalar.text())
        .ifPresent(c -> scope.refuse(
            ProblemKind.INVISIBLE_CHARACTER,
            scalar.at(),
            scalar.text(),
            Expected.of(
                "no control characters and none that turn the direction of text",
                "geen besturingstekens en geen tekens die de schrijfrichting omkeren")));
  }
}
