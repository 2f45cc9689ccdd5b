package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What names say of use: what has only begun, what goes wrong, what others take up, how long people stay. */
class MetricUseTest {
  @Test
  void whatIsMadeOrJoined_hasOnlyBegun() {
    assertThat(read("Workspaces created").isBeginning()).isTrue();
    assertThat(read("Visitors who created an account").isBeginning()).isTrue();
    assertThat(read("Inschrijvingen per cursus").isBeginning()).isTrue();
    assertThat(read("Products added to the cart").isBeginning()).isTrue();
    assertThat(read("Teams creating boards each week").isBeginning()).isFalse();
    assertThat(read("Teams with builds per week").isBeginning()).isFalse();
    assertThat(read("Registered learners who finish a lesson").isBeginning()).isFalse();
  }

  @Test
  void whatWasMadeForOthers_isSupply_untilItIsUsed() {
    assertThat(read("Surveys created").isSupply()).isTrue();
    assertThat(read("Aantal documenten").isSupply()).isTrue();
    assertThat(read("Playlists created per listener").isSupply()).isFalse();
    assertThat(read("Number of documents signed").isSupply()).isFalse();
  }

  @Test
  void rightOrPromise_isANewSale() {
    assertThat(read("Seats sold").isNewSale()).isTrue();
    assertThat(read("Gewonnen offertes").isNewSale()).isTrue();
    assertThat(read("Houses sold").isNewSale()).isFalse();
    assertThat(read("Contracts signed within a day").isNewSale()).isFalse();
  }

  @Test
  void badThing_isTrouble_unlessSomebodyPutsItRight() {
    assertThat(read("Tickets created").isTrouble()).isTrue();
    assertThat(read("Teruggestuurde bestellingen").isTrouble()).isTrue();
    assertThat(read("Opgeloste storingen").isTrouble()).isTrue();
    assertThat(read("Tickets resolved").isTrouble()).isFalse();
    assertThat(read("Errors prevented").isTrouble()).isFalse();
    assertThat(read("Orders without a complaint").isTrouble()).isFalse();
  }

  @Test
  void timeInAProduct_saysNothingOfWhatHappensThere() {
    assertThat(read("Average session duration").isTimeSpent()).isTrue();
    assertThat(read("Tijd in de app").isTimeSpent()).isTrue();
    assertThat(read("Minutes per user per day").isTimeSpent()).isTrue();
    assertThat(read("Time spent listening").isTimeSpent()).isFalse();
    assertThat(read("Hours saved per customer").isTimeSpent()).isFalse();
  }

  @Test
  void lookingByOthersOrForMinutes_isUse() {
    assertThat(read("Recordings watched by a colleague").isDeepUse()).isTrue();
    assertThat(read("Pages edited by two or more people").isDeepUse()).isTrue();
    assertThat(read("Weergaven van minstens drie minuten").isDeepUse()).isTrue();
    assertThat(read("5-minute plays").isDeepUse()).isTrue();
    assertThat(read("Ads seen by two or more people").isDeepUse()).isFalse();
    assertThat(read("Views in the last 5 minutes").isDeepUse()).isFalse();
    assertThat(read("Views of five-minute films").isDeepUse()).isFalse();
  }

  @Test
  void paymentsAndPayers_areNoAmountOfMoney() {
    assertThat(read("Number of payments").isCountOfPayments()).isTrue();
    assertThat(read("Payment value").isCountOfPayments()).isFalse();
    assertThat(read("Average value of payments made").isCountOfPayments()).isFalse();
    assertThat(read("Households that stay within their budget").isCountOfPeople())
        .isTrue();
    assertThat(read("Revenue from customers who renewed").isCountOfPeople()).isFalse();
  }

  @Test
  void comingAlone_isToldApartFromWhatPeopleDo() {
    assertThat(read("Logins per user").isOnlyComing()).isTrue();
    assertThat(read("App opens").isOnlyComing()).isTrue();
    assertThat(read("Users who log in and book").isOnlyComing()).isFalse();
  }

  @Test
  void unknownWordBeforeWho_isSomebody() {
    assertThat(read("Runners who run twice a week").isDoing()).isTrue();
    assertThat(read("Hardlopers die twee keer per week lopen").isDoing()).isTrue();
  }

  private static MetricReading read(String name) {
    return MetricReader.standard().read(name);
  }
}
