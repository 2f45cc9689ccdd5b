package org.kpi4j.io.exchange;

import java.io.Serializable;
import java.util.Locale;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/**
 * Something that is wrong with a file, whatever its definitions say.
 *
 * @param kind what is wrong
 * @param position where it stands; the first line for the file as a whole
 * @param seen what was seen there, shortened and without control characters; may be empty
 * @param expected what was expected there
 */
public record Problem(
    ProblemKind kind, SourcePosition position, String seen, LocalizedText expected)
    implements Serializable {

  /** {@return whether the file cannot be relied on as it stands; otherwise the problem is a warning} */
  public boolean isError() {
    return kind.isError();
  }

  /**
   * {@return the problem in one sentence}
   *
   * @param language the wanted language; English where there is no text in it
   */
  public String message(Language language) {
    return String.format(Locale.ROOT, kind.template(language), expected.in(language), seen);
  }

  /** {@return the problem as compilers print it, in English} */
  @Override
  public String toString() {
    String grade = isError() ? "error" : "warning";
    return position + ": " + grade + ": " + message(Language.ENGLISH);
  }
}
