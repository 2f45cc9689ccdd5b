package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.model.Language;

/** What names of metrics are read to say. */
class MetricReaderTest {
  private static final MetricReader READER = MetricReader.standard();

  @Test
  void dutchCompound_isCutIntoItsWords() {
    MetricReading reading = READER.read("Ticketheropeningspercentage");
    assertThat(reading.parts())
        .extracting(part -> part.word().map(Word::id).orElse("?"))
        .containsExactly("ticket", "escalation", "percent");
    assertThat(reading.shape()).isEqualTo(Shape.RATIO);
  }

  @Test
  void wordsInAnyOrderAndInflection_findTheConcept() {
    assertThat(READER.read("value of an average order").concept().map(Concept::id))
        .contains("average-order-value");
    assertThat(READER.read("Gemiddelde orderwaarden").concept().map(Concept::id))
        .contains("average-order-value");
  }

  @Test
  void split_isNoPartOfTheConcept() {
    MetricReading reading = READER.read("Churn rate by cohort");
    assertThat(reading.concept().map(Concept::id)).contains("churn-rate");
    assertThat(reading.match()).isEqualTo(ConceptMatch.QUALIFIED);
    assertThat(reading.has(Trait.SEGMENTED)).isTrue();
  }

  @Test
  void slipOfOneLetter_isRead() {
    assertThat(READER.read("custmer retension rate").concept().map(Concept::id))
        .contains("retention-rate");
  }

  @Test
  void limits_tellNothingOfTheNumber() {
    assertThat(READER.read("Households that cut their bill by 5%").has(Trait.RATIO))
        .isFalse();
    assertThat(READER.read("stall on the market").has(Trait.SEGMENTED)).isFalse();
    assertThat(READER.read("sales per market").has(Trait.SEGMENTED)).isTrue();
    assertThat(READER.read("bookings started by members").has(Trait.SEGMENTED)).isFalse();
    assertThat(READER.read("uninstalls in the first 30 days").has(Trait.FIRST)).isFalse();
  }

  @Test
  void everHundredPeople_areADenominator_andADatedBeginningAddsUp() {
    assertThat(READER.read("appointments per 100 patients").has(Trait.PER)).isTrue();
    assertThat(READER.read("vouchers per 30 days").has(Trait.PER)).isFalse();
    assertThat(READER.read("Uitgereikte passen sinds 2015").has(Trait.CUMULATIVE))
        .isTrue();
  }

  @Test
  void relativeClause_saysWhatPeopleDo() {
    assertThat(READER.read("households that insulate their roof").isDoing()).isTrue();
    assertThat(READER.read("kijkers die de spot zagen").isDoing()).isTrue();
    assertThat(READER.read("listeners who saw the banner").isDoing()).isFalse();
    assertThat(READER.read("households").isDoing()).isFalse();
    assertThat(READER.read("members rowing every week").isDoing()).isTrue();
    assertThat(READER.read("customer onboarding").isDoing()).isFalse();
  }

  @Test
  void timeToTheFirst_andOthersWhoBrought_areRead() {
    assertThat(READER.read("days from contract to first delivery").isTimeToFirst())
        .isTrue();
    assertThat(READER.read("first deliveries").isTimeToFirst()).isFalse();
    assertThat(READER.read("pupils who came through other parents").isThroughOthers())
        .isTrue();
    assertThat(READER.read("members who came through a member").isThroughOthers())
        .isTrue();
    assertThat(READER.read("guests bringing in another guest").isThroughOthers())
        .isTrue();
    assertThat(READER.read("bookings via partners").isThroughOthers()).isFalse();
    assertThat(READER.read("stories written by readers").isByCustomers()).isTrue();
    assertThat(READER.read("stories written by our team").isByCustomers()).isFalse();
  }

  @Test
  void snakeAndCamelCase_areCut() {
    assertThat(READER.read("daily_active_users").concept())
        .isEqualTo(READER.read("DAU").concept());
    assertThat(READER.read("newCustomerCount").has(Trait.NEW)).isTrue();
  }

  @Test
  void unknownName_isReadIntoItsParts() {
    MetricReading reading = READER.read("minuten gestudeerd per gebruiker per maand");
    assertThat(reading.isPerActor()).isTrue();
    assertThat(reading.window()).contains(Period.ofMonths(1));
    assertThat(reading.has(Trait.VALUE_EVENT)).isTrue();
    assertThat(reading.language()).isEqualTo(Language.DUTCH);
  }

  /** Dutch borrows the words of the field from English; English borrows none from Dutch. */
  @ParameterizedTest
  @CsvSource({
    "Likes op social media, nl",
    "Free-to-paid conversie, nl",
    "Payback in maanden, nl",
    "Voorraadrotatie, nl",
    "Customer lifetime value, en",
    "Social media likes, en",
    "Users starting a trial, en",
    "NPS, und"
  })
  void borrowedWords_leaveANameDutch(String name, String language) {
    assertThat(READER.read(name).language().code()).isEqualTo(language);
  }

  @Test
  void whatIsLeftOut_isNotThere() {
    MetricReading reading = READER.read("traffic without conversions");
    assertThat(reading.has(Trait.WITHOUT)).isTrue();
    assertThat(reading.has(Trait.RATIO)).isFalse();
  }

  @Test
  void eventThatDidNotHappen_saysWhoIsCounted() {
    MetricReading members = READER.read("Members without a booking");
    assertThat(members.has(Trait.WITHOUT)).isFalse();
    assertThat(members.has(Trait.LOST)).isTrue();
    assertThat(READER.read("Advertenties zonder klik").has(Trait.WITHOUT)).isFalse();
  }

  @Test
  void description_isReadUpToItsFirstStop() {
    MetricReading reading =
        READER.read("Searches", "Searches that users do. The servers crash: https://crash.test/x.");
    assertThat(reading.description())
        .extracting(Part::text)
        .containsExactly("searches", "that", "users", "do");
  }

  @Test
  void addressOfAPage_isSkipped() {
    assertThat(READER.read("Clicks (https://crash.test/latency) a week").parts())
        .extracting(Part::text)
        .containsExactly("clicks", "(", ")", "a", "week");
  }

  @Test
  void englishWord_isNotCut() {
    assertThat(READER.read("keyboard").parts()).extracting(Part::text).containsExactly("keyboard");
  }

  @Test
  void timeBetweenTwoTimes_isAnInterval() {
    assertThat(READER.read("Days between bookings").isInterval()).isTrue();
    assertThat(READER.read("Tijd tussen twee bezoeken").isInterval()).isTrue();
    assertThat(READER.read("Time between visit and purchase").isInterval()).isFalse();
  }

  @Test
  void howLongATieLasts_isATenure() {
    assertThat(READER.read("Gemiddelde lidmaatschapsduur").isTenure()).isTrue();
    assertThat(READER.read("Call duration").isTenure()).isFalse();
  }

  @Test
  void lifetimeCount_isCumulative() {
    assertThat(READER.read("Lifetime downloads").has(Trait.CUMULATIVE)).isTrue();
    assertThat(READER.read("Customer lifetime").has(Trait.CUMULATIVE)).isFalse();
  }

  @Test
  void whatTheCompanyPutsOut_isOutput() {
    assertThat(READER.read("Aantal verzonden nieuwsbrieven").has(Trait.OUTPUT)).isTrue();
    assertThat(READER.read("Articles written per user").has(Trait.OUTPUT)).isFalse();
    assertThat(READER.read("Workshop hours per repair").has(Trait.OUTPUT)).isFalse();
    assertThat(READER.read("Weeks of spare parts in stock").has(Trait.OUTPUT)).isFalse();
  }

  @Test
  void lastTime_isAnInterval_andNotTheConceptItself() {
    MetricReading reading = READER.read("Days since last order");
    assertThat(reading.isInterval()).isTrue();
    assertThat(reading.concept().map(Concept::id)).isNotEqualTo(Optional.of("purchases"));
  }

  @Test
  void costOfWinningSomebody_isToldFromOtherCosts() {
    assertThat(READER.read("Kosten per nieuwe abonnee").isCostPerNew()).isTrue();
    assertThat(READER.read("Cost per unit").isCostPerNew()).isFalse();
  }

  @Test
  void useOfEachPerson_isNotUseOfEachPage() {
    assertThat(READER.read("Sessions per week per learner").isUsePerPerson()).isTrue();
    assertThat(READER.read("Sessions per page").isUsePerPerson()).isFalse();
  }

  @Test
  void hoursOfUse_areAnAmount() {
    assertThat(READER.read("Hours worked").isTimeTaken()).isFalse();
    assertThat(READER.read("Time to first value").isTimeTaken()).isTrue();
  }

  @Test
  void countedSegments_splitNothing() {
    assertThat(READER.read("Number of countries").has(Trait.SEGMENTED)).isFalse();
    assertThat(READER.read("Orders by country").has(Trait.SEGMENTED)).isTrue();
  }

  @Test
  void eachPost_isNoDenominator() {
    assertThat(READER.read("Bereik per bericht").isPerPost()).isTrue();
    assertThat(READER.read("Revenue per customer").isPerPost()).isFalse();
  }

  @Property(tries = 500)
  void anyText_canBeRead(@ForAll String name, @ForAll String description) {
    MetricReading reading = READER.read(name, description);
    assertThat(reading.name()).isEqualTo(name);
    assertThat(reading.parts()).allSatisfy(part -> assertSpan(part, name));
  }

  private static void assertSpan(Part part, String name) {
    assertThat(part.start()).isBetween(0, part.end());
    assertThat(part.end()).isLessThanOrEqualTo(name.length());
  }

  @Test
  void timeOfWhatIsMade_isNoOutput() {
    for (String time : List.of("Weeks of spare parts in stock", "workshop hours per repair")) {
      assertThat(MetricReader.standard().read(time).has(Trait.OUTPUT)).as(time).isFalse();
    }
    assertThat(MetricReader.standard().read("Workshops given per month").has(Trait.OUTPUT))
        .isTrue();
  }
}
