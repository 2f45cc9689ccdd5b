package org.kpi4j.definition;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Messages;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules about definitions themselves: whether they are whole, consistent and linked to what exists. */
public final class DefinitionRules {
  /** The source of a rule that the library chose itself. */
  static final String OWN = "chosen by this library";

  /** The source of rules about the parts of a definition. */
  static final String PARTS =
      "ISO 22400-2:2014, Key performance indicators for manufacturing operations management: the parts of a"
          + " definition are name, description, formula, unit, range and trend";

  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> DefinitionRules.class.getResourceAsStream(name));

  private DefinitionRules() {}

  /** {@return all rules of this package, sorted by id} */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        new BandGap(),
        new BandsAgainstDirection(),
        new CircularFormula(),
        new DanglingLink(),
        new DeprecatedInUse(),
        new DivisionByZero(),
        new DriverCycle(),
        new DuplicateId(),
        new DuplicateName(),
        new InvertedRange(),
        new LastMilestoneOffTarget(),
        new MilestonesOutOfOrder(),
        new MissingAim(),
        new MissingCadence(),
        new MissingDeadline(),
        new MissingDescription(),
        new MissingDirection(),
        new MissingFormula(),
        new MissingKpiOwner(),
        new MissingOwner(),
        new MissingSource(),
        new MissingTarget(),
        new MissingUnit(),
        new NoRecentValue(),
        new OverlappingBands(),
        new SeveralKpiOwners(),
        new SeveralOwners(),
        new SupportCycle(),
        new TargetAgainstDirection(),
        new TargetInName(),
        new TextContradictsFields(),
        new UndatedBaseline(),
        new UnitClash(),
        new UnitMismatch(),
        new UnknownMetric(),
        new WeightsNotWhole());
  }

  /** {@return the beginning of what a rule of this package says of itself} */
  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("definition/" + name, severity)
        .precision(RuleInfo.Precision.CERTAIN)
        .messages(MESSAGES);
  }
}
