package org.kpi4j.nsm.criteria;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** The criteria, and what a definition says about them. */
public final class Criteria {
  static final ImmutableList<CriterionRule> RULES = ImmutableList.of(
      new CustomerValue(),
      new PredictsRevenue(),
      new LeadsRevenue(),
      new Influenceable(),
      new Measurable(),
      new Breadth(),
      new Specific(),
      new Durable(),
      new PhaseFit(),
      new RepeatOrAdvocacy(),
      new Understandable(),
      new ResistsGaming());

  private static final ImmutableMap<Criterion, CriterionRule> BY_CRITERION =
      RULES.stream().collect(toImmutableEnumMap(rule -> rule.info().criterion(), rule -> rule));

  private Criteria() {}

  /** {@return what is known of each criterion, in order} */
  public static ImmutableList<CriterionInfo> all() {
    return RULES.stream().map(CriterionRule::info).collect(toImmutableList());
  }

  /**
   * {@return what a definition says on one criterion; empty when it says nothing}
   *
   * @param criterion the criterion
   * @param candidate the metric, the company and what else is known
   */
  public static Optional<Evidence> judge(Criterion criterion, Candidate candidate) {
    return Objects.requireNonNull(BY_CRITERION.get(criterion), criterion::name).judge(candidate);
  }
}
