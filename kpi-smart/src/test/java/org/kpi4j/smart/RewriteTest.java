package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

/** Proposals keep the author's words and leave gaps for the rest. */
class RewriteTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Het ziekteverzuim terugdringen                  | Vóór __ het ziekteverzuim terugbrengen van __ naar __ via __
      Meer volgers op Instagram                       | Vóór __ het aantal volgers op Instagram laten stijgen van __ naar __ via __
      50 nieuwe abonnees werven                       | 50 nieuwe abonnees werven, uiterlijk __
      Zo snel mogelijk 20 nieuwe klanten              | 20 nieuwe klanten, uiterlijk __
      Een CRM-systeem implementeren voor 1 september  | Een CRM-systeem implementeren voor 1 september, zodat __ van __ naar __ gaat
      De samenwerking tussen afdelingen verbeteren    | Vóór __ de samenwerking tussen afdelingen, gemeten met __, laten stijgen van __ naar __ via __
      Voor 31 februari 2027 de omzet met 10% verhogen | Voor __ de omzet met 10% verhogen
      De omzet verdubbelen in één maand               | In één maand de omzet laten stijgen van __ naar __ via __
      Nul fouten in alle bestellingen in 2027         | Maximaal __ fouten in alle bestellingen in 2027
      Innovatiever worden                             | Innovatiever worden, af te lezen aan __ (van __ naar __), uiterlijk __, via __
      Processen verbeteren | Processen verbeteren, af te lezen aan __ (van __ naar __), uiterlijk __, via __
      Geen datalekken meer | Vóór __ het aantal datalekken terugbrengen van __ naar __ via __
      De gemiddelde levertijd is te lang | Vóór __ de gemiddelde levertijd terugbrengen van __ naar __ via __
      Geen enkele klant wacht langer dan 3 minuten | Geen enkele klant wacht langer dan 3 minuten, behalve in hooguit __% van de gevallen
      Meer vrijwilligers voor de voetbalclub | Vóór __ het aantal vrijwilligers voor de voetbalclub laten stijgen van __ naar __ via __
      Minder stress | Minder stress, af te lezen aan __ (van __ naar __), uiterlijk __, via __
      Tevreden medewerkers behouden | Tevreden medewerkers behouden, af te lezen aan __ (van __ naar __), uiterlijk __, via __
      Verlaag de NPS van 20 naar 40 | Vóór __ de NPS laten stijgen van 20 naar 40 via __
      Verhoog het aandeel vaste klanten naar 120% in 2027 | Verhoog het aandeel vaste klanten naar __% in 2027
      Voorraad beter beheren | Voorraad beter beheren, af te lezen aan __ (van __ naar __), uiterlijk __, via __
      Binnen een paar weken 20% meer omzet | Binnen __ weken 20% meer omzet
      Snellere levertijden | Vóór __ levertijden terugbrengen van __ naar __ via __
      Verbeter de levertijd | Vóór __ de levertijd terugbrengen van __ naar __ via __
      x | Vóór __ __ van __ naar __ brengen via __
      """)
  void dutchProposal(String statement, String proposal) {
    assertThat(rewrite(statement, Language.DUTCH)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Grow revenue by 20% in a few weeks | Grow revenue by 20% in __ weeks
      Improve churn | Reduce churn from __ to __ by __ through __
      Faster delivery times | Reduce delivery times from __ to __ by __ through __
      Improve retention | Increase retention from __ to __ by __ through __
      Bring down absenteeism                         | Reduce absenteeism from __ to __ by __ through __
      Get more followers on Instagram                | Increase the number of followers on Instagram from __ to __ by __ through __
      Send 5 newsletters                             | Send 5 newsletters by __
      Sign 20 new customers as soon as possible      | Sign 20 new customers by __
      Implement a CRM by September 1                 | Implement a CRM by September 1, so that __ goes from __ to __
      Improve collaboration between departments      | Increase collaboration between departments, measured by __, from __ to __ by __ through __
      Grow revenue by 10% before February 31, 2027   | Grow revenue by 10% before __
      Double revenue in one month                    | Increase revenue from __ to __ in one month through __
      Zero mistakes in every order in 2027           | At most __ mistakes in every order in 2027
      Fly less in 2027                               | Fly less in 2027, as shown by __ (from __ to __), through __
      Be more innovative                             | Be more innovative, as shown by __ (from __ to __), by __, through __
      Improve our processes | Improve our processes, as shown by __ (from __ to __), by __, through __
      No more data leaks | Reduce the number of data leaks from __ to __ by __ through __
      The average lead time is too long | Reduce the average lead time from __ to __ by __ through __
      Deliver our products faster to customers in Belgium | Deliver our products faster to customers in Belgium, as shown by __ (from __ to __), by __, through __
      Keep employees happy | Keep employees happy, as shown by __ (from __ to __), by __, through __
      Reduce NPS from 20 to 40 | Increase NPS from 20 to 40 by __ through __
      Become less dependent on one customer | Become less dependent on one customer, as shown by __ (from __ to __), by __, through __
      synergy | Bring synergy, measured by __, from __ to __ by __ through __
      """)
  void englishProposal(String statement, String proposal) {
    assertThat(rewrite(statement, Language.ENGLISH)).isEqualTo(proposal);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | Lift trial activation from 31% to 44% by 1 May 2027
      nl | De NPS onder mkb-klanten van 21 naar 35 in 2027
      """)
  void smartStatement_staysAsItIs(String language, String statement) {
    assertThat(rewrite(statement, Language.of(language))).isEqualTo(statement);
  }

  private static String rewrite(String statement, Language language) {
    return SmartJudge.standard()
        .judge(statement, language, Optional.of(LocalDate.of(2026, 11, 20)))
        .rewrite();
  }
}
