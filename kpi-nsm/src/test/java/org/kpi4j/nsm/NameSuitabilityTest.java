package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.gates.Gate;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tenants created last month",
        "Yoga class sign-ups",
        "Stables that joined this quarter",
        "Profiles completed",
        "Visitors who created an account",
        "People who filled in the form",
        "Learners who start a course",
        "Aangemaakte werkruimtes per week",
        "Cursusinschrijvingen",
      })
  void whatHasBegunAndNoMore_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @Test
  void beginning_isSaidToBeOne() {
    assertNotSuitable("Teams created", "has begun");
    assertNotSuitable("Seats sold", "just sold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tickets created per school",
        "Defects solved",
        "Orders cancelled",
        "Teruggestuurde bestellingen",
        "Opgeloste storingen"
      })
  void whatGoesWrongOrWasMended_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tickets resolved within a day",
        "Burglaries prevented per household",
        "Bookings without a complaint",
        "Afgehandelde tickets"
      })
  void whatIsPutRightForCustomers_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sketches seen by a teammate",
        "Videos viewed by someone other than their author",
        "Ten-minute plays",
        "Views of two minutes or longer",
        "Foto's die door een ander zijn bekeken",
        "Weergaven van minstens drie minuten"
      })
  void lookingThatIsMoreThanReach_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ads seen by two or more people",
        "Newsletters opened by a colleague",
        "Views of five-minute films",
        "Views in the last 5 minutes"
      })
  void lookingAtWhatTheCompanyShows_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Number of payments",
        "Payments processed per bakery",
        "Households that stay below their energy costs each month",
        "Contributions accepted per volunteer"
      })
  void countOfPaymentsOrPeople_isNoMoney(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Time spent in the app", "Minutes per user per day", "Tijd in de app"})
  void timeInAProduct_isSuitable_whereItIsWhatPeopleComeFor(String name) {
    CompanyProfile radio =
        CompanyProfile.builder().businessModel(BusinessModel.MEDIA).build();
    CompanyProfile ledger =
        CompanyProfile.builder().businessModel(BusinessModel.SAAS_B2B).build();
    assertThat(NorthStar.assess(name, "", radio).gates()).doesNotContain(Gate.PERVERSE);
    assertThat(NorthStar.assess(name, "", ledger).gates()).contains(Gate.PERVERSE);
  }

  @Test
  void candidatesHired_areWhatAJobSiteIsFor() {
    CompanyProfile jobs = CompanyProfile.builder().name("Job site for nurses").build();
    String name = "Candidates hired per month";
    assertThat(NorthStar.assess(name, "", jobs).isSuitable()).isTrue();
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Questionnaires created",
        "Number of documents",
        "Aangemaakte afspeellijsten",
        "Geplaatste vacatures"
      })
  void whatNobodyHasUsedYet_isOnOffer(String name) {
    assertNotSuitable(name, "on offer, whether");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deals closed this month", "Contracts won", "Gewonnen offertes"})
  void whatSalesHasWon_isJustSold(String name) {
    assertNotSuitable(name, "just sold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rides requested",
        "Searches",
        "Shoes added to the cart",
        "Logins per customer",
        "App opens",
        "Time to market",
        "Lead time of projects",
        "Inschrijvingen per cursus",
        "Stories in the catalogue"
      })
  void whatPeopleWantOrThatTheyCome_isNotSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Searches that end in a visit to the museum",
        "Contracts signed within a day",
        "Deals closed between growers and grocers",
        "Playlists created per listener",
        "Loyal readers",
        "Subscribers active on ten or more days a month",
        "Drivers with at least one passenger per day",
        "Clients who reach the aim of their project",
        "Gardeners who log two harvests a month",
        "Leesminuten per lezer"
      })
  void whatComesOfIt_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  private static void assertNotSuitable(String name, String because) {
    NorthStarAssessment assessed = NorthStar.assess(name, "", ANY);
    assertThat(assessed.isSuitable()).isFalse();
    assertThat(assessed.because())
        .anySatisfy(message -> assertThat(message.in(Language.ENGLISH)).contains(because));
  }
}
