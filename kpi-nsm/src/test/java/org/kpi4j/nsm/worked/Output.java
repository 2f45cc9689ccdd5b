package org.kpi4j.nsm.worked;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.PhaseOutlook;
import org.kpi4j.nsm.cascade.Cascade;
import org.kpi4j.nsm.cascade.InitiativeTrace;
import org.kpi4j.nsm.cascade.OkrBridge;
import org.kpi4j.nsm.explanation.Explanation;

/** What the code about the worked company prints. */
final class Output {
  private Output() {}

  static String founder(NorthStar choice) {
    return Explanation.of(choice).founder(Language.ENGLISH) + "\n";
  }

  static String founderInDutch(NorthStar choice) {
    return Explanation.of(choice).founder(Language.DUTCH) + "\n";
  }

  static String team(NorthStar choice) {
    return Explanation.of(choice).team().in(Language.ENGLISH);
  }

  static String card(NorthStar choice) {
    return Explanation.of(choice).card().orElseThrow().in(Language.ENGLISH);
  }

  static String outlook(NorthStar choice) {
    PhaseOutlook outlook = PhaseOutlook.of(choice, "monthly-active-members");
    StringBuilder out = new StringBuilder();
    for (GrowthPhase phase : GrowthPhase.values()) {
      out.append(phase).append(": ").append(outlook.in(phase)).append('\n');
    }
    return out.append("tension now: ")
        .append(outlook.tension(GrowthPhase.SCALE_UP))
        .append('\n')
        .toString();
  }

  static String cascade() {
    return Cascade.of(WorkedCompany.CATALOG).byDepartment().entrySet().stream()
            .map(entry -> entry.getKey() + ": "
                + entry.getValue().stream()
                    .map(kpi -> String.join(" -> ", kpi.path()))
                    .collect(joining("; ")))
            .collect(joining("\n", "", "\n"))
        + "idle: " + Cascade.of(WorkedCompany.CATALOG).idle() + "\n";
  }

  static String bridge() {
    return OkrBridge.of(WorkedCompany.CATALOG, Optional.empty()).checks().stream()
        .map(check -> check.keyResult().statement() + ": "
            + (check.isSound()
                ? "sound"
                : check.problems().stream().map(Message::toString).collect(joining("; "))))
        .collect(joining("\n", "", "\n"));
  }

  static String initiatives() {
    InitiativeTrace trace = InitiativeTrace.of(WorkedCompany.CATALOG);
    return "reaching: " + trace.reaching() + "\nset aside: " + trace.setAside() + "\n";
  }
}
