package org.kpi4j.commandline.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.reading.FurtherGoal;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.text.TimeFrame;

/** Writes what a statement says. */
final class GoalSection {
  private static final ImmutableMap<Comparison, String> SIGNS = ImmutableMap.of(
      Comparison.BELOW, "<",
      Comparison.AT_MOST, "<=",
      Comparison.ABOVE, ">",
      Comparison.AT_LEAST, ">=",
      Comparison.ABOUT, "~");

  private GoalSection() {}

  static void write(GoalReading goal, JsonOutput out) {
    out.object("goal", () -> {
      out.text("direction", goal.direction().map(GoalSection::name));
      out.object("amount", goal.target(), target -> amount(target, out));
      out.object("baseline", goal.baseline(), baseline -> value(baseline, out));
      times(goal, out);
      phrases(goal, out);
      out.texts("vagueWords", Iterables.transform(goal.vagueWords(), VagueWord::text));
      out.objects("further", goal.furtherGoals(), further -> further(further, out));
    });
  }

  private static void times(GoalReading goal, JsonOutput out) {
    out.text("deadline", goal.deadline().map(TimeFrame::code));
    out.text("frequency", goal.frequency().map(TimeFrame::code));
    out.textIfPresent("event", goal.event().map(Phrase::text));
    out.textIfPresent("start", goal.start().map(TimeFrame::code));
    out.textIfPresent("reference", goal.reference().map(TimeFrame::code));
  }

  private static void phrases(GoalReading goal, JsonOutput out) {
    out.text("lever", goal.lever().map(Phrase::text));
    out.text("metric", goal.metric().map(Phrase::text));
    out.textIfPresent("population", goal.population().map(Phrase::text));
    out.textIfPresent("owner", goal.owner().map(Phrase::text));
    out.textIfPresent("reason", goal.reason().map(Phrase::text));
    out.textIfPresent("source", goal.source().map(Phrase::text));
  }

  private static void further(FurtherGoal goal, JsonOutput out) {
    out.text("direction", goal.direction().map(GoalSection::name));
    out.object("amount", goal.target(), target -> amount(target, out));
    out.object("baseline", goal.baseline(), baseline -> value(baseline, out));
    out.text("metric", goal.metric().map(Phrase::text));
  }

  private static void amount(GoalAmount amount, JsonOutput out) {
    value(amount, out);
    out.text("kind", name(amount.kind()));
    out.textIfPresent("comparator", Optional.ofNullable(SIGNS.get(amount.comparison())));
    out.numberIfPresent("max", amount.max());
  }

  private static void value(GoalAmount amount, JsonOutput out) {
    out.number("value", amount.value());
    out.text("unit", amount.unitCode());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
