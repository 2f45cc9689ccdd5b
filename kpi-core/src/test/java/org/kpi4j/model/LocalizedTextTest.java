package org.kpi4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

/** A text in several languages. */
class LocalizedTextTest {
  private static final LocalizedText BOTH =
      LocalizedText.of(Language.DUTCH, "omzet").with(Language.ENGLISH, "revenue");

  @Test
  void texts_areInTheOrderOfTheirLanguages() {
    assertThat(BOTH.texts().keySet()).containsExactly(Language.ENGLISH, Language.DUTCH);
    assertThat(BOTH)
        .isEqualTo(new LocalizedText(
            Language.DUTCH, ImmutableMap.of(Language.DUTCH, "omzet", Language.ENGLISH, "revenue")));
  }

  @Test
  void laterText_replacesTheEarlierOneOfItsLanguage() {
    LocalizedText changed = BOTH.with(Language.DUTCH, "opbrengst");
    assertThat(changed.in(Language.DUTCH)).isEqualTo("opbrengst");
    assertThat(changed.text()).isEqualTo("opbrengst");
    assertThat(changed.texts()).hasSize(2);
  }

  @Test
  void missingLanguage_givesTheDefault() {
    assertThat(BOTH.in(Language.UNDETERMINED)).isEqualTo("omzet");
    assertThat(BOTH).hasToString("omzet [en, nl]");
  }
}
