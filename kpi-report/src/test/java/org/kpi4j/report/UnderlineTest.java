package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kpi4j.text.Span;

class UnderlineTest {

  @Test
  void shortText_isShownWhole() {
    assertThat(Underline.of("grow soon", new Span(5, 9), 40))
        .isEqualTo(new Underline("grow soon", "     ~~~~"));
  }

  @Test
  void longText_isCutAroundTheSpan() {
    String text = "x".repeat(100) + "SOON" + "y".repeat(100);
    assertThat(Underline.of(text, new Span(100, 104), 50))
        .isEqualTo(new Underline(
            "…" + "x".repeat(30) + "SOON" + "y".repeat(14) + "…", " ".repeat(31) + "~~~~"));
  }

  @Test
  void characterBeyondTheFirstPlane_takesOnePlace() {
    assertThat(Underline.of("😀 soon", new Span(3, 7), 40).marks()).isEqualTo("  ~~~~");
  }

  @Property
  void marks_neverReachBeyondTheText(
      @ForAll @IntRange(min = 1, max = 300) int length,
      @ForAll @IntRange(max = 299) int start,
      @ForAll @IntRange(min = 1, max = 300) int marked) {
    int from = Math.min(start, length - 1);
    Span span = new Span(from, Math.min(length, from + marked));
    Underline line = Underline.of("x".repeat(length), span, 60);
    assertThat(line.text().length()).isLessThanOrEqualTo(60);
    assertThat(line.marks().length()).isLessThanOrEqualTo(line.text().length());
    assertThat(line.marks()).endsWith("~");
  }
}
