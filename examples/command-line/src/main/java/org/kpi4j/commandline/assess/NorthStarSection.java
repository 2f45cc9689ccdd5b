package org.kpi4j.commandline.assess;

import com.google.common.collect.Lists;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.NorthStarAssessment;

/** Writes whether a metric is suitable as a north star. */
final class NorthStarSection {
  private NorthStarSection() {}

  static void write(Request request, String name, Language language, JsonOutput out) {
    NorthStarAssessment assessed =
        NorthStar.assess(name, request.text("description").orElse(""), company(request));
    out.object("northStar", () -> {
      out.truth(
          "suitable", Optional.of(assessed.isSuitable()).filter(s -> !assessed.isUndetermined()));
      out.number("score", assessed.score().value());
      out.texts("gates", Lists.transform(assessed.gates(), Enum::name));
      out.texts("because", Lists.transform(assessed.because(), reason -> reason.in(language)));
      out.textIfPresent("instead", assessed.repair().map(repair -> repair.in(language)));
      out.texts("warnings", Lists.transform(assessed.warnings(), w -> w.in(language)));
      out.texts("disagreements", Lists.transform(assessed.disagreements(), d -> d.in(language)));
    });
  }

  private static CompanyProfile company(Request request) {
    CompanyProfile.Builder company = CompanyProfile.builder();
    request.text("company").filter(name -> !name.isBlank()).ifPresent(company::name);
    request
        .text("businessModel")
        .filter(model -> !model.isBlank())
        .map(BusinessModel::of)
        .ifPresent(company::businessModel);
    request
        .text("phase")
        .filter(phase -> !phase.isBlank())
        .map(NorthStarSection::phase)
        .ifPresent(company::phase);
    return company.build();
  }

  private static GrowthPhase phase(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (GrowthPhase phase : GrowthPhase.values()) {
      if (phase.name().equals(name)) {
        return phase;
      }
    }
    throw new IllegalArgumentException(
        "'phase' must be start-up, scale-up or mature: '" + text + "'");
  }
}
