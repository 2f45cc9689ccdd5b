package org.kpi4j.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.NorthStarAssessment;

/** Asks whether a metric could be a company's north star. */
final class NorthStarExample {
  private NorthStarExample() {}

  static void run(PrintStream out) {
    // tag::readme
    CompanyProfile school =
        CompanyProfile.builder().businessModel(BusinessModel.ELEARNING).build();
    for (String name :
        List.of("Minutes studied per user per month", "Omzet", "Klanttevredenheid", "Sign-ups")) {
      NorthStarAssessment answer = NorthStar.assess(name, "", school);
      out.println(
          name + ": " + (answer.isSuitable() ? "suitable" : "not suitable " + answer.gates()));
    }
    // end::readme
  }
}
