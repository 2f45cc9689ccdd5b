package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;

/** Examples of both kinds exist, and the rule treats them as it says. */
final class ExampleCheck implements RuleCheck {
  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    demandOne("flagged", trial.flagged(), complaints);
    demandOne("accepted", trial.accepted(), complaints);
    trial.flagged().forEach(example -> flagged(trial, example, complaints));
    trial.accepted().forEach(example -> accepted(trial, example, complaints));
    trial.shown().forEach(example -> sound(trial, example, complaints));
  }

  private static void demandOne(
      String kind, ImmutableList<Sample> examples, Complaints complaints) {
    if (examples.isEmpty()) {
      complaints.add("must show at least one " + kind + " example, and shows none");
    }
  }

  private static void flagged(RuleTrial trial, Sample example, Complaints complaints) {
    if (trial.own(example).isEmpty()) {
      complaints.add("must flag its example, and finds nothing: " + example);
    }
  }

  private static void accepted(RuleTrial trial, Sample example, Complaints complaints) {
    for (Finding finding : trial.own(example)) {
      complaints.add("must accept its example, and says '" + finding.message(Language.ENGLISH)
          + "': " + example);
    }
  }

  private static void sound(RuleTrial trial, Sample example, Complaints complaints) {
    for (Finding finding : trial.findings(example)) {
      if (!finding.rule().equals(trial.info().id())) {
        complaints.add("must not bring the engine to say '" + finding.message(Language.ENGLISH)
            + "': " + example);
      }
    }
  }
}
