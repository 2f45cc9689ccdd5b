package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Stage;

/** The usual words of lists that are open: another word is fine, unless it looks like a slip of the keys. */
public final class Usual {
  /** The stages that the library knows. */
  public static final ImmutableSet<String> STAGES = Stream.concat(
          Stage.AARRR.stream(), Stream.of(Stage.AWARENESS))
      .map(stage -> stage.id().toLowerCase(Locale.ROOT))
      .collect(ImmutableSet.toImmutableSet());

  /** The business models that the library knows. */
  public static final ImmutableSet<String> BUSINESS_MODELS = Stream.of(
          BusinessModel.GENERIC,
          BusinessModel.SAAS_B2B,
          BusinessModel.SAAS_B2C,
          BusinessModel.MARKETPLACE,
          BusinessModel.ECOMMERCE,
          BusinessModel.MEDIA,
          BusinessModel.SOCIAL,
          BusinessModel.ELEARNING,
          BusinessModel.CONSULTANCY)
      .map(BusinessModel::id)
      .collect(ImmutableSet.toImmutableSet());

  private Usual() {}

  /**
   * {@return a hint at the usual word that is most like another one; empty when the word is usual or like none}
   *
   * @param word the word
   * @param at where it stands
   * @param usual the usual words
   */
  public static Optional<Problem> hint(String word, SourcePosition at, ImmutableSet<String> usual) {
    String plain = EnumCodec.word(word.strip());
    if (plain.isEmpty() || usual.contains(plain)) {
      return Optional.empty();
    }
    Optional<String> longer =
        usual.stream().filter(known -> known.startsWith(plain)).findFirst();
    return longer
        .or(() -> Keys.nearest(plain, usual))
        .map(near -> new Problem(
            ProblemKind.UNUSUAL_VALUE,
            at,
            Expected.shown(word),
            Expected.verbatim("'" + near + "'")));
  }
}
