package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.gates.Gate;

/** The examples of the two articles, from name, company and phase alone. */
class NorthStarAssessmentTest {
  private static final CompanyProfile ANY = CompanyProfile.builder().build();

  @ParameterizedTest
  @CsvSource({
    "Aantal geboekte nachten, marketplace, SCALE_UP",
    "Nights booked, marketplace, SCALE_UP",
    "Aantal geluisterde minuten per gebruiker, media, SCALE_UP",
    "Listening hours per user, media, SCALE_UP",
    "Actieve accounts per maand, saas-b2b, SCALE_UP",
    "Minuten gestudeerd per gebruiker per maand, elearning, SCALE_UP",
    "Minutes studied per user per month, elearning, SCALE_UP",
    "Aantal producten dat opnieuw wordt besteld binnen 60 dagen, ecommerce, SCALE_UP",
    "Products reordered within 60 days, ecommerce, SCALE_UP",
    "Aantal klanten dat ons aanbeveelt binnen hun netwerk, consultancy, SCALE_UP",
    "Clients recommending us, consultancy, SCALE_UP",
    "Aantal eerste transacties, generic, START_UP",
    "Netto retentie, saas-b2b, MATURE",
    "Gemiddelde klantwaarde, generic, MATURE"
  })
  void examples_areSuitable(String name, String model, GrowthPhase phase) {
    CompanyProfile company = CompanyProfile.builder()
        .businessModel(BusinessModel.of(model))
        .phase(phase)
        .build();
    assertThat(NorthStar.assess(name, "", company).isSuitable()).isTrue();
  }

  /** What customers do is theirs, even with something that sounds like the company's own running. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weekly teams that publish a schedule",
        "Households heating with less gas who saved 10%",
        "Gekookte maaltijden per huishouden per week",
        "Visitors who come back within a month",
        "Contracts signed through the platform per week"
      })
  void whatCustomersDo_isSuitable(String name) {
    assertThat(NorthStar.assess(name, "", ANY).isSuitable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "klanttevredenheid, TOO_BROAD",
    "customer satisfaction, TOO_BROAD",
    "conversieratio van de nieuwsbrief, TOO_NARROW",
    "conversion rate of the newsletter, TOO_NARROW",
    "omzet, IS_REVENUE",
    "revenue, IS_REVENUE",
    "websitebezoekers, VANITY",
    "website visitors, VANITY",
    "aantal registraties, VANITY",
    "number of sign-ups, VANITY"
  })
  void pitfalls_areStopped_withTheRightGateAndARepair(String name, Gate gate) {
    NorthStarAssessment assessed = NorthStar.assess(name, "", ANY);
    assertThat(assessed.isSuitable()).isFalse();
    assertThat(assessed.gates()).contains(gate);
    assertThat(assessed.repair().orElseThrow().in(Language.DUTCH)).isNotBlank();
    assertThat(assessed.repair().orElseThrow().in(Language.ENGLISH)).isNotBlank();
  }

  /** A name that only the glossary's list of names has, none of whose words stand alone. */
  @Test
  void nameThatIsListedAsAWhole_isUnderstood() {
    NorthStarAssessment answer =
        NorthStar.assess("Voorraadrotatie", "", CompanyProfile.builder().build());
    assertThat(answer.isUndetermined()).isFalse();
    assertThat(answer.isSuitable()).isFalse();
  }

  @Test
  void repair_namesTheCompanysValueEvent() {
    CompanyProfile school =
        CompanyProfile.builder().valueEvent("lesson finished").build();
    assertThat(NorthStar.assess("Website visitors", "", school)
            .repair()
            .orElseThrow()
            .in(Language.ENGLISH))
        .isEqualTo(
            "Count those who reach the value event \"lesson finished\" within 7 days instead");
  }

  @Test
  void whatTheCompanyIsFor_isNotTooNarrow() {
    CompanyProfile mailer =
        CompanyProfile.builder().name("Email product (generic)").build();
    assertThat(NorthStar.assess("Emails delivered successfully", "", ANY).isSuitable())
        .isFalse();
    assertThat(NorthStar.assess("Emails delivered successfully", "", mailer).isSuitable())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'?!'", "'\uD83D\uDE80'", "'a'", "'١٢٣'", "'per per per / / ()('"})
  void oddNames_areAssessedAllTheSame(String name) {
    assertThat(NorthStar.assess(name, "", ANY).because()).isNotNull();
  }
}
