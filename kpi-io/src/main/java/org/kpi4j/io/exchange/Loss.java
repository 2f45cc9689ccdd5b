package org.kpi4j.io.exchange;

import com.google.common.base.Joiner;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.model.SourcePosition;

/**
 * Something that a conversion could not carry as what it means.
 *
 * @param fate whether it was kept anyhow
 * @param subject the definition that it belongs to, such as {@code metric:revenue}; empty for the file
 * @param what the path in the file or the attribute
 * @param why why it could not be carried, in English
 * @param position where it stood; empty when it came from Java
 */
public record Loss(
    Fate fate, String subject, String what, String why, Optional<SourcePosition> position)
    implements Serializable {
  /** What became of something that has no place. */
  public enum Fate {
    /** It is kept word for word and written back unchanged. */
    KEPT_VERBATIM,
    /** Its meaning is kept in another form, which says less. */
    SIMPLIFIED,
    /** It is gone. */
    DROPPED
  }

  /** {@return the loss in one line} */
  @Override
  public String toString() {
    String place = position.map(p -> p + ": ").orElse("");
    String kind = fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return place + Joiner.on(' ').join(parts(kind, subject, what)) + ": " + why;
  }

  private static List<String> parts(String... all) {
    return Stream.of(all).filter(part -> !part.isEmpty()).toList();
  }
}
