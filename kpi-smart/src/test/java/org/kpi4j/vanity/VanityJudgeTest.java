package org.kpi4j.vanity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.reading.MetricReader;

/** Which metrics only look good. */
class VanityJudgeTest {
  private static final MetricReader KNOWING = MetricReader.standard();
  private static final MetricReader BY_PARTS =
      MetricReader.of(Glossary.standard().withoutConcepts());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site visitors",
        "websitebezoekers",
        "social media likes",
        "totaal aantal registraties",
        "all-time downloads",
        "Instagram-volgers",
        "cumulative page views",
        "newsletters sent",
        "aantal verspreide flyers",
        "bereik per bericht",
        "lifetime downloads",
        "hours worked",
        "number of countries"
      })
  void countOfReach_isVanity(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isInstanceOf(VanityVerdict.Vanity.class);
    assertThat(VanityJudge.judge(BY_PARTS.read(name))).isInstanceOf(VanityVerdict.Vanity.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "churn rate",
        "omzet per klant",
        "activatiepercentage",
        "weekly active teams",
        "herhaalaankopen",
        "signups by channel",
        "members without a booking",
        "revenue from upgrades",
        "users who finish a course",
        "queue length"
      })
  void rateOrBehaviour_isActionable(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isInstanceOf(VanityVerdict.Actionable.class);
    assertThat(VanityJudge.judge(BY_PARTS.read(name))).isInstanceOf(VanityVerdict.Actionable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gegeven rondleidingen",
        "Number of press conferences held",
        "Uitgedeelde plattegronden",
        "Photos posted by our team",
        "Number of features in the product",
        "Commits per engineer",
        "Posts per week op LinkedIn",
        "Cold calls made",
        "Conferences attended",
        "Leaflets in letterboxes",
        "Genomineerd voor beste werkgever",
        "Training hours provided"
      })
  void ownActivity_isVanity(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isInstanceOf(VanityVerdict.Vanity.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Totaal uitgeleende boeken sinds 1990",
        "Minutes watched since launch",
        "Totale kijktijd sinds de start",
        "Leden van de WhatsApp-community",
        "Bereikte jongeren via TikTok",
        "Aantal aangeschreven bedrijven",
        "Bezoekers van de kraam op de markt",
        "Follower growth on LinkedIn",
        "Number of emails in our database",
        "Countries we are active in"
      })
  void sizeOfAnAudienceAndSumsOfYears_areVanity(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isInstanceOf(VanityVerdict.Vanity.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aandeel orders zonder fouten",
        "Treatments kept per 100 patients",
        "Households that cut their gas bill by 5%",
        "Verhuurde fietsen per dag",
        "Customers using two or more products",
        "Cases resolved by the bot without an agent",
        "Uren bespaard door onze klanten",
        "Orders in any given week",
        "Students passing the exam at first attempt"
      })
  void whatPeopleDoAndGet_isActionable(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isInstanceOf(VanityVerdict.Actionable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Total poster impressions, share of poster impressions that leads to a sign-up",
    "Cumulative orders, orders per active customer",
    "paraguayan_customers, share of paraguayan customers that reaches first value within 7 days",
    "Aantal sollicitanten, aandeel sollicitanten dat bij de functie past",
    "Total recruiters, share of recruiters that reached the goal",
    "Aantal verstuurde e-mails, aandeel verstuurde e-mails dat het beoogde resultaat opleverde",
    "Press releases sent, share of press releases sent that brought the intended result"
  })
  void repair_fitsWhatIsCounted(String name, String instead) {
    VanityVerdict verdict = VanityJudge.judge(KNOWING.read(name));
    String said = verdict.match(
        vanity -> vanity.instead().in(KNOWING.read(name).language()),
        actionable -> "",
        undetermined -> "");
    assertThat(said).isEqualTo(instead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyzzy", "42"})
  void nameThatTellsNothing_isUndetermined(String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name)))
        .isEqualTo(new VanityVerdict.Undetermined(false));
  }

  @Property(tries = 300)
  void anyName_getsAVerdict(@ForAll String name) {
    assertThat(VanityJudge.judge(KNOWING.read(name))).isNotNull();
  }
}
