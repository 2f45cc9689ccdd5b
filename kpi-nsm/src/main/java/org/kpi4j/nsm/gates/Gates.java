package org.kpi4j.nsm.gates;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

/** The gates, and what they make of a candidate. */
public final class Gates {
  static final ImmutableList<GateRule> RULES = ImmutableList.of(
      new NotMeasurable(),
      new Vanity(),
      new IsRevenue(),
      new TooNarrow(),
      new TooBroad(),
      new NotPeriodic(),
      new Perverse(),
      new NoGuardrail());

  private Gates() {}

  /** {@return what is known of each gate, in order} */
  public static ImmutableList<GateInfo> all() {
    return RULES.stream().map(GateRule::info).collect(toImmutableList());
  }

  /**
   * {@return what each gate makes of a candidate, in order}
   *
   * @param candidate the candidate
   * @param doctrine the school of thought that decides contested points
   */
  public static ImmutableList<GateResult> check(Candidate candidate, Doctrine doctrine) {
    return RULES.stream().map(rule -> rule.check(candidate, doctrine)).collect(toImmutableList());
  }
}
