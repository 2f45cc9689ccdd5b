package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;

/** Which stage a metric serves. */
class StageClassifierTest {
  private static final MetricReader READER = MetricReader.standard();
  private static final StageClassifier CLASSIFIER = StageClassifier.standard();

  /** The examples of the article that the five stages are taken from (requirement A2). */
  @ParameterizedTest
  @CsvSource({
    "Conversiepercentage landingspagina, ACQUISITION",
    "Landing page conversion, ACQUISITION",
    "% gebruikers dat een trial start, ACTIVATION",
    "% users starting a trial, ACTIVATION",
    "Churn rate, RETENTION",
    "DAU/WAU ratio, RETENTION",
    "Gemiddelde orderwaarde, REVENUE",
    "Average order value, REVENUE",
    "Net Promoter Score, REFERRAL"
  })
  void examplesOfTheArticle_areClassified(String name, String stage) {
    assertThat(classify(name).best()).contains(Stage.of(stage));
  }

  /** Names that no glossary has: what counts is how their words stand together. */
  @ParameterizedTest
  @CsvSource({
    "Days between rentals, RETENTION",
    "Dagen sinds de laatste bestelling, RETENTION",
    "Gemiddelde lidmaatschapsduur, RETENTION",
    "Visits per member per month, RETENTION",
    "Cost per new member, ACQUISITION",
    "First-time visits from partner sites, ACQUISITION",
    "Subscribers who finish the welcome tour, ACTIVATION",
    "Percentage gratis accounts dat gaat betalen, REVENUE",
    "Every three days buyers, REVENUE"
  })
  void buildOfAName_tellsItsStage(String name, String stage) {
    assertThat(classify(name).best()).contains(Stage.of(stage));
  }

  /** Names that no list has, by what they are about. */
  @ParameterizedTest
  @CsvSource({
    "Cost per enrolled student, ACQUISITION",
    "Cost per appointment booked by a new patient, ACQUISITION",
    "Brochures opgestuurd na aanvraag, ACQUISITION",
    "New contacts from the trade fair, ACQUISITION",
    "Nieuwe leden die binnen twee weken een boek lenen, ACTIVATION",
    "Days from contract to first delivery, ACTIVATION",
    "Aandeel proefleden dat de introductieles volgt, ACTIVATION",
    "Gemiddeld aantal behandelingen per patiënt per jaar, RETENTION",
    "Gemiddelde lengte van het lidmaatschap, RETENTION",
    "Members who have not visited for 30 days, RETENTION",
    "Aandeel gebruikers dat de app na drie maanden nog opent, RETENTION",
    "Percentage cursisten dat na het eerste jaar verlengt, RETENTION",
    "Share of tenants who pay on time, REVENUE",
    "Trial users who enter a credit card, REVENUE",
    "Gemiddelde nalatenschap per schenker, REVENUE",
    "Ouders die via andere ouders komen, REFERRAL",
    "Nieuwe patiënten op aanraden van vrienden, REFERRAL",
    "Members who bring a guest, REFERRAL",
    "Leden die via een lid binnenkwamen, REFERRAL",
    "Photos posted by customers on Instagram, REFERRAL",
    "Leden geworven door leden, REFERRAL",
    "Aandeel leden met minder dan een bezoek per maand, RETENTION",
    "Donateurs die hun machtiging intrekken, RETENTION",
    "Time between refills, RETENTION",
    "Overstappers van een andere bank, ACQUISITION",
    "Leden die al tien jaar lid zijn, RETENTION",
    "Reviews geplaatst na een verblijf, REFERRAL",
    "Share of freemium users who subscribe, REVENUE",
    "Percentage huurders dat de huisregels bevestigt, ACTIVATION",
    "Visitors who leave their phone number, ACQUISITION",
    "Klanten die meewerken aan een klantverhaal, REFERRAL",
    "Gemiddeld aantal bezoeken per jaarkaart, RETENTION",
    "Minuten per sessie per lezer, RETENTION",
    "Customers bringing in another customer, REFERRAL",
    "Aangevraagde proefnummers, ACQUISITION",
    "Afhakers tijdens het inschrijfproces, ACTIVATION",
    "Keys registered within a week of delivery, ACTIVATION",
    "Training plans lapsed, RETENTION",
    "Aanvragen via het dealernetwerk, ACQUISITION",
    "Leden die langer dan twee jaar lid zijn, RETENTION",
    "Betaalde consulten per maand, REVENUE",
    "Cadeaubonnen ingewisseld in euro's, REVENUE"
  })
  void unlistedName_isClassifiedByWhatItSays(String name, String stage) {
    assertThat(classify(name).best()).contains(Stage.of(stage));
  }

  @Test
  void netPromoterScore_isAmbiguousWithRetention() {
    assertThat(classify("NPS"))
        .isInstanceOfSatisfying(
            StageVerdict.Ambiguous.class,
            verdict ->
                assertThat(verdict.candidates()).containsExactly(Stage.REFERRAL, Stage.RETENTION));
  }

  @Test
  void verdict_saysWhyInBothLanguages() {
    StageSignal signal = classify("churn rate").signals().get(0);
    assertThat(signal.message().in(Language.ENGLISH))
        .isEqualTo("The field places 'churn-rate' under retention");
    assertThat(signal.message().in(Language.DUTCH))
        .isEqualTo("Het vak rekent 'churn-rate' tot retentie");
  }

  @ParameterizedTest
  @CsvSource({"server latency", "headcount", "crash_count", "ziekteverzuim", "memory usage"})
  void howThingsRun_isOutsideTheFunnel(String name) {
    assertThat(classify(name)).isInstanceOf(StageVerdict.Unclassified.class);
  }

  @Test
  void sixStages_haveAwareness() {
    StageVerdict verdict = CLASSIFIER.classify(READER.read("impressions"), StageScheme.AAARRR);
    assertThat(verdict.best()).contains(Stage.AWARENESS);
    assertThat(classify("impressions").best()).contains(Stage.ACQUISITION);
  }

  @Property(tries = 300)
  void probabilities_addUpToAtMostOne(@ForAll String name) {
    double sum =
        classify(name).probabilities().values().stream().mapToDouble(p -> p).sum();
    assertThat(sum).isBetween(0.0, 1.0 + 1e-9);
  }

  private static StageVerdict classify(String name) {
    return CLASSIFIER.classify(READER.read(name));
  }
}
