package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose words made a grammar look at everything again and again: half a million characters took minutes, and take less than a second. */
class LongTextTest {
  private static final int LENGTH = 500_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worden klanten ",
        "team keer so that ",
        "via, ",
        "stijgt about 20% from ",
        "tracked in 0 (minder ",
        "met ISO 1,500 ",
        "first half week 31 ",
        "more increase in ",
        "die verhogen verhogen verhogen ",
        "accept accepted ",
        "is leeg weg ",
        "elke winkel heeft ",
        "before the audit the ",
        "vóór de opening ",
        "sign up set up ",
        "via door met ",
        "van "
      })
  @Timeout(20)
  void timeGrowsWithTheLength(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertThat(Reader.standard().readGoal(text).wordCount())
        .isGreaterThanOrEqualTo(LENGTH / piece.length());
  }

  @Test
  @Timeout(20)
  void verbsWithoutEndInAClause_areRead() {
    String verbs = "verhogen ".repeat(LENGTH / 10);
    assertThat(Reader.standard().readGoal("klanten die " + verbs).wordCount())
        .isEqualTo(LENGTH / 10 + 2);
  }
}
