package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Language;

/** Whole kinds of names, in both languages: what they say tells whether they can be a north star. */
class NameSuitabilityTest {
  private static final CompanyProfile ANY = CompanyProfile.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Culture index",
        "Weighted progress score",
        "Veerkrachtindex",
        "Digitale rijpheidsscore",
      })
  void mixtureOfNumbers_isNotSuitable(String name) {
    assertNotSuitable(name, "mixture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Listings published this month", "New listings per week", "Aantal nieuwe listings"
      })
  void whatIsOnOffer_isNotSuitable(String name) {
    assertNotSuitable(name, "on offer, whether");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"New orders per month", "New contracts", "Nieuwe bestellingen", "Nieuwe licenties"
      })
  void whatWasJustSold_isNotSuitable(String name) {
    assertNotSuitable(name, "just sold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Operational excellence",
        "Agility",
        "Order intake",
        "Vans in our fleet",
        "Innovatiekracht",
        "Klantgerichtheid",
        "Orderontvangst",
        "Busjes in onze vloot"
      })
  void idealOrStock_isNotSuitable(String name) {
    NorthStarAssessment assessed = NorthStar.assess(name, "", ANY);
    assertThat(assessed.isSuitable()).isFalse();
    assertThat(assessed.isUndetermined()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listings with a booking per month",
        "Bookings per active listing",
        "Repeat orders per customer",
        "Nieuwe bestellingen van vaste klanten per week"
      })
  void whatIsTakenFromTheOffer_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Restaurants fulfilling orders each week",
        "Weekly knitters finishing a pattern",
        "Gardeners sharing sketches weekly",
        "Packages with monthly releases",
        "Landlords with a tenancy in the last 30 days",
        "Weekly active repos with merged changes",
        "Boerderijen met minstens één oogst per week",
        "Vloggers met een upload per week"
      })
  void unitsThatActInEachPeriod_areSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bekeken minuten per gebruiker", "Hours viewed per household"})
  void attentionOfEachPerson_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Servers with daily backups",
        "Pages with weekly visits",
        "Visitors browsing the site weekly",
        "Weekly reports with charts",
        "Campaigns running each week",
        "Leads with a demo per month",
        "Accounts with a failed payment each month",
        "Klanten met een klacht per maand",
        "Campagnes met een wekelijkse mailing"
      })
  void whatMerelyComesEachPeriod_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cheese wheels delivered on time", "Tijdig bezorgde bloemstukken"})
  void whatArrivesWithCustomers_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Checkout conversion rate",
        "Conversiepercentage van de kassa",
        "Sprints delivered on time",
        "Campaigns launched",
        "Actieve campagnes",
        "Lessons in the catalogue",
        "Lessen in de catalogus"
      })
  void stepChannelOrRange_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  private static void assertNotSuitable(String name, String because) {
    NorthStarAssessment assessed = NorthStar.assess(name, "", ANY);
    assertThat(assessed.isSuitable()).isFalse();
    assertThat(assessed.because())
        .anySatisfy(message -> assertThat(message.in(Language.ENGLISH)).contains(because));
  }
}
