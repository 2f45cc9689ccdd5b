package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The plain form of letters. */
class NamesTest {
  @Test
  void letterOfWesternEurope_isWhatUnicodeSays() {
    for (char c = 'À'; c <= 'ÿ'; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      assertThat(Names.plain(c)).isEqualTo(Character.toLowerCase(base));
    }
  }

  @Test
  void otherLetters_loseTheirAccentsToo() {
    assertThat(Names.plain("Čeština €5 ’s")).isEqualTo("cestina €5 ’s");
  }
}
