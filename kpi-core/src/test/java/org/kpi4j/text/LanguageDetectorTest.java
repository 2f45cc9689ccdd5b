package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "nl, Minder wachttijd op de poli",
    "nl, Omzetgroei 12%",
    "en, Fewer no-shows at the clinic",
    "en, Revenue growth 12%"
  })
  void wordsOfOneLanguage_tellIt(String language, String text) {
    assertThat(LanguageDetector.detect(text)).isEqualTo(Language.of(language));
  }

  @Test
  void noWords_tellNothing() {
    assertThat(LanguageDetector.detect("12% -> 14%")).isEqualTo(Language.UNDETERMINED);
  }
}
