package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class LeverGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Increase retention from 80% to 85% with a loyalty programme | a loyalty programme",
        "en | Double donations with door-to-door canvassing | door-to-door canvassing",
        "nl | Verhoog de omzet met 10% met een nieuwe webshop | een nieuwe webshop",
        "nl | € 80.000 ophalen voor het nieuwe dak met een sponsorloop | een sponsorloop",
        "en | Reduce returns by 15% by adding size charts | adding size charts"
      })
  void meansWithTheirPreposition_areTheLever(String language, String text, String lever) {
    assertThat(read(language, text).lever().orElseThrow().text()).isEqualTo(lever);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Recruit 20 volunteers with a driving licence in 2027",
        "en | Get 50 reviews with photos in 2027",
        "nl | Verhoog het aantal klanten met een abonnement naar 400",
        "nl | Verhoog de dekkingsgraad met 22 procentpunten",
        "nl | Het plan is door de raad goedgekeurd",
        "nl | Een app die door minstens 30% van de leden wordt gebruikt"
      })
  void whatThingsHave_isNoLever(String language, String text) {
    assertThat(read(language, text).lever()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Omzet via \uFFFB", "Sales up 5% through \uFFFB\uFFFA in 2027", "Omzet via …"})
  void signsAlone_areNoLever(String text) {
    GoalReading goal = Reader.standard().readGoal(text);
    assertThat(goal.lever()).isEmpty();
    assertThat(goal.draft(LocalDate.of(2026, 6, 1)).kpi().lever()).isEmpty();
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
