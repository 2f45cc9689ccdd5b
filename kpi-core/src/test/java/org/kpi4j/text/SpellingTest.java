package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void aSwappedLetter_findsTheName() {
    assertThat(Spelling.nearest("reveune", List.of("churn", "revenue"))).contains("revenue");
  }

  @Test
  void nothingNear_findsNothing() {
    assertThat(Spelling.nearest("revenue", List.of("churn", "nps"))).isEmpty();
  }

  @Test
  void oneLetter_isNearNothingButItself() {
    assertThat(Spelling.nearest("1", List.of("#", "x"))).isEmpty();
    assertThat(Spelling.nearest("X", List.of("#", "x"))).contains("x");
  }

  @Test
  void equallyNear_findsTheFirst() {
    assertThat(Spelling.nearest("cat", List.of("bat", "hat"))).contains("bat");
  }
}
