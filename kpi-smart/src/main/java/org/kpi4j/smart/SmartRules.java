package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import org.kpi4j.rule.Rule;

/** The rules that find what keeps a KPI from being SMART. */
public final class SmartRules {
  private static final ImmutableList<Rule> ALL = ImmutableList.of(
      new AbsoluteTarget(),
      new ActivityNotOutcome(),
      new AlreadyMet(),
      new AmbiguousDate(),
      new AmbiguousNumber(),
      new AmbiguousPeriod(),
      new Approximate(),
      new AverageOnly(),
      new Binary(),
      new BoundWithoutValue(),
      new CadenceOnly(),
      new DirectionConflict(),
      new Duplicate(),
      new EndBeforeStart(),
      new EscapeClause(),
      new FarHorizon(),
      new HorizonAgainstCadence(),
      new ImplausiblePace(),
      new ImpossibleValue(),
      new InvalidDate(),
      new LaggingOnly(),
      new MissingAmount(),
      new MissingBaseline(),
      new MissingDeadline(),
      new MissingDenominator(),
      new MissingDirection(),
      new MissingGuardrail(),
      new MissingLever(),
      new MissingMetric(),
      new MissingOwner(),
      new MissingReason(),
      new MissingScope(),
      new MissingSource(),
      new MissingUnit(),
      new MultipleWithoutBase(),
      new NegativeGoal(),
      new NoParent(),
      new NoStretch(),
      new OpenEnded(),
      new OutsideInfluence(),
      new PassiveWithoutActor(),
      new PastDeadline(),
      new PercentOrPoints(),
      new RangeTarget(),
      new RelativeWithoutStart(),
      new SeveralGoals(),
      new SoftMetric(),
      new StartOnly(),
      new TooLong(),
      new TooMany(),
      new UnclearReference(),
      new UnitMismatch(),
      new UnknownAcronym(),
      new VagueAdjective(),
      new VagueComparative(),
      new VagueQuantity(),
      new VagueTime(),
      new VagueVerb(),
      new WithinNoise(),
      new WrongPolarity());

  private SmartRules() {}

  /** {@return all rules of this catalogue, sorted by id} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
