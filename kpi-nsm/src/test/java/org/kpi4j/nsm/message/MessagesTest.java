package org.kpi4j.nsm.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.Language;

class MessagesTest {
  @Test
  void everyText_standsInBothLanguages() {
    NorthStarMessages.BUNDLE
        .all()
        .forEach((key, text) -> assertThat(text.texts().keySet())
            .as(key)
            .containsExactly(Language.ENGLISH, Language.DUTCH));
  }

  @Test
  void bothLanguages_haveTheSamePlaces() {
    NorthStarMessages.BUNDLE
        .all()
        .forEach((key, text) -> assertThat(places(text.in(Language.DUTCH)))
            .as(key)
            .isEqualTo(places(text.in(Language.ENGLISH))));
  }

  @Test
  void noText_endsWithAPeriod() {
    NorthStarMessages.BUNDLE
        .all()
        .forEach((key, text) -> assertThat(text.texts().values())
            .as(key)
            .noneMatch(words -> words.endsWith(".") && !key.startsWith("explanation.")));
  }

  private static String places(String text) {
    StringBuilder places = new StringBuilder();
    for (char place = '0'; place <= '9'; place++) {
      places.append(text.contains("{" + place + "}") ? place : "");
    }
    return places.toString();
  }
}
