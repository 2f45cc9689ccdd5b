package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules about the levers that KPIs are to be moved with, and about the loops by which a company grows. */
public final class GrowthRules {
  static final Messages MESSAGES =
      Messages.bundle("messages", name -> GrowthRules.class.getResourceAsStream(name));

  static final String LOOPS =
      "Brian Balfour, \"Growth Loops are the New Funnels\", Reforge, 2018: a loop is closed and each of its steps is measured";

  private GrowthRules() {}

  /** {@return all rules of this package, with the levers of the library, sorted by id} */
  public static ImmutableList<Rule> all() {
    return all(Levers.standard());
  }

  /**
   * {@return all rules of this package, sorted by id}
   *
   * @param levers the levers to judge by
   */
  public static ImmutableList<Rule> all(Levers levers) {
    return ImmutableList.of(new LeverAtOtherStage(levers), new UnguardedLever(levers));
  }

  /**
   * {@return the rules about growth loops, sorted by id: whether each loop is closed, and whether the catalogue measures
   * its steps}
   *
   * @param loops the loops to judge; a catalogue holds none, so the caller gives them
   */
  public static ImmutableList<Rule> about(GrowthLoop... loops) {
    ImmutableList<GrowthLoop> all = ImmutableList.copyOf(loops);
    return ImmutableList.of(new OpenLoop(all), new UnmeasuredLoop(all));
  }

  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("growth/" + name, severity).messages(MESSAGES);
  }

  /** {@return a KPI for an example, to be moved by a lever} */
  static Kpi.Builder moved(String metric, String lever) {
    return Kpi.builder().id("kpi").metric(Metric.named(metric).id()).lever(lever);
  }
}
