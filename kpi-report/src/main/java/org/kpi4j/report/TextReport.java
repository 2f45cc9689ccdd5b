package org.kpi4j.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import org.kpi4j.model.Language;

/** A report to read in a terminal: what is worst first, each finding with its place in the file. */
public final class TextReport implements ReportFormat {
  private static final int LEAST_WIDTH = 40;
  private static final TextReport STANDARD = new TextReport(Language.ENGLISH, 100, false);
  private final Language language;
  private final int width;
  private final boolean hasColor;

  private TextReport(Language language, int width, boolean hasColor) {
    this.language = language;
    this.width = width;
    this.hasColor = hasColor;
  }

  /** {@return the report in English, 100 characters wide, without colours} */
  public static TextReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public TextReport in(Language other) {
    return new TextReport(other, width, hasColor);
  }

  /**
   * {@return the report in lines of another width}
   *
   * @param characters the width; 40 or more
   */
  public TextReport wide(int characters) {
    checkArgument(characters >= LEAST_WIDTH, "width must be 40 or more: %s", characters);
    return new TextReport(language, characters, hasColor);
  }

  /** {@return the report with colours, as terminals understand them} */
  public TextReport colored() {
    return new TextReport(language, width, true);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    Words words = new Words(language);
    TextFindings findings = new TextFindings(run, words, new Paint(hasColor), width);
    findings.writeNotices(out);
    for (Groups.Group group : Groups.of(run.report().findings())) {
      findings.write(group, out);
    }
    out.append(Summary.of(run, words)).append('\n');
  }
}
