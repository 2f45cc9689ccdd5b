package org.kpi4j.quickstart;

import java.io.PrintStream;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.NorthStarAssessment;

/** Asks whether a metric could be a company's north star, English and Dutch beside each other. */
final class NorthStarExample {
  private final Rows rows = new Rows();

  private NorthStarExample() {}

  static void run(PrintStream out) {
    new NorthStarExample()
        .ask(BusinessModel.MARKETPLACE, "Nights booked", "Aantal geboekte nachten")
        .ask(BusinessModel.MEDIA, "Minutes listened per user", "Geluisterde minuten per gebruiker")
        .ask(BusinessModel.MEDIA, "Hours listened per user", "Luisteruren per gebruiker")
        .ask(BusinessModel.SAAS_B2B, "Active accounts per month", "Actieve accounts per maand")
        .ask(
            BusinessModel.ELEARNING,
            "Minutes studied per user per month",
            "Gestudeerde minuten per gebruiker per maand")
        .ask(
            BusinessModel.ECOMMERCE,
            "Products reordered within 60 days",
            "Producten die binnen 60 dagen opnieuw worden besteld")
        .ask(BusinessModel.CONSULTANCY, "Clients who recommend us", "Klanten die ons aanbevelen")
        .ask(BusinessModel.CONSULTANCY, "Customer satisfaction", "Klanttevredenheid")
        .ask(BusinessModel.SAAS_B2B, "Revenue", "Omzet")
        .ask(BusinessModel.SAAS_B2B, "Sign-ups", "Aanmeldingen")
        .rows
        .print(out);
  }

  private NorthStarExample ask(BusinessModel model, String english, String dutch) {
    rows.row(
        model + "",
        english + ": " + northStar(english, model),
        dutch + ": " + northStar(dutch, model));
    return this;
  }

  // tag::readme
  static String northStar(String name, BusinessModel model) {
    CompanyProfile company = CompanyProfile.builder().businessModel(model).build();
    NorthStarAssessment answer = NorthStar.assess(name, "", company);
    return answer.isSuitable() ? "suitable" : "not suitable " + answer.gates();
  }
  // end::readme
}
