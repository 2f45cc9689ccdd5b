package org.kpi4j.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.Language;
import org.kpi4j.model.Stage;

/** What the library knows of growth levers. */
class LeversTest {
  @ParameterizedTest
  @CsvSource({
    "nudging in the sign-up form, nudging",
    "sociale bewijskracht op de productpagina, social-proof",
    "FOMO, fomo",
    "wederkerigheid: eerst een gratis e-book, reciprocity",
    "loss aversion, loss-aversion"
  })
  void text_namesItsLever(String text, String id) {
    assertThat(Levers.standard().named(text).map(Lever::id)).contains(id);
  }

  @Test
  void everyLever_pointsAtKnownConceptsAndSpeaksBothLanguages() {
    for (Lever lever : Levers.standard().all()) {
      assertThat(lever.moves()).allMatch(id -> Glossary.standard().byId(id).isPresent());
      assertThat(lever.guards()).allMatch(id -> Glossary.standard().byId(id).isPresent());
      assertThat(lever.principle().texts()).containsKeys(Language.ENGLISH, Language.DUTCH);
    }
  }

  @Test
  void everyStage_hasALever() {
    assertThat(Stage.AARRR)
        .allSatisfy(stage -> assertThat(Levers.standard().serving(stage)).isNotEmpty());
  }
}
