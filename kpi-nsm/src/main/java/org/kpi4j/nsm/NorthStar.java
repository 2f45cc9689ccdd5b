package org.kpi4j.nsm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.UnaryOperator;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.Surroundings;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.gates.Gate;
import org.kpi4j.reading.MetricReader;

/**
 * Weighs metrics against each other as north stars. Every step returns a new value, so that any beginning of a chain can
 * be kept and shared; what is said about a metric is about the one considered last. Unless something else is said, the
 * doctrine is {@link Doctrine#SEEDS}, the phase is that of the company or else a scale-up, and draws start at seed 0.
 */
public final class NorthStar {
  private final Settings settings;
  private final Candidates candidates;

  private NorthStar(Settings settings, Candidates candidates) {
    this.settings = settings;
    this.candidates = candidates;
  }

  /**
   * {@return a choice for this company, with no candidate yet}
   *
   * @param company what is known of the company
   */
  public static NorthStar forCompany(CompanyProfile company) {
    return new NorthStar(
        Settings.of(Surroundings.builder().company(company).build()), Candidates.NONE);
  }

  /**
   * {@return a choice among all metrics of a catalogue, with the guardrails that its KPIs name}
   *
   * @param catalog the catalogue; its company, formulas, drivers, owners and teams are used
   * @throws IllegalArgumentException if two metrics have one id
   */
  public static NorthStar among(Catalog catalog) {
    Surroundings surroundings = Surroundings.builder().catalog(catalog).build();
    return new NorthStar(Settings.of(surroundings), Candidates.NONE).considerAll(catalog.metrics());
  }

  /**
   * {@return whether one metric is suitable, from its name and description alone}
   *
   * @param name the name of the metric; not blank
   * @param description what it means; empty when not stated
   * @param company what is known of the company
   */
  public static NorthStarAssessment assess(
      String name, String description, CompanyProfile company) {
    Metric named = Metric.named(name);
    return assess(
        description.isBlank()
            ? named
            : named.toBuilder().description(description).build(),
        company);
  }

  /**
   * {@return whether one metric is suitable, from its definition alone}
   *
   * @param metric the metric
   * @param company what is known of the company
   */
  public static NorthStarAssessment assess(Metric metric, CompanyProfile company) {
    Surroundings surroundings = Surroundings.builder().company(company).build();
    return NorthStarAssessment.of(new Scoring(Doctrine.SEEDS)
        .score(Considered.of(metric).in(surroundings), ImmutableMap.of()));
  }

  /**
   * {@return what gates and criteria make of a candidate under the default doctrine, whatever others there are}
   *
   * @param candidate the candidate
   */
  public static ScoredCandidate scored(Candidate candidate) {
    return new Scoring(Doctrine.SEEDS).score(candidate, ImmutableMap.of());
  }

  /**
   * {@return a copy that decides as this school of thought does}
   *
   * @param doctrine the school of thought
   */
  public NorthStar under(Doctrine doctrine) {
    return new NorthStar(settings.toBuilder().doctrine(doctrine).build(), candidates);
  }

  /**
   * {@return a copy in which the criteria count as the caller wants}
   *
   * @param weights how much each criterion counts
   */
  public NorthStar weighing(CriterionWeights weights) {
    return under(settings.doctrine().weighing("own", weights));
  }

  /**
   * {@return a copy that decides as if the company were in this phase}
   *
   * @param phase the phase
   */
  public NorthStar inPhase(GrowthPhase phase) {
    return surrounded(surroundings -> surroundings.toBuilder().phase(phase).build());
  }

  /**
   * {@return a copy that finds formulas, drivers, owners and teams here}
   *
   * @param catalog the catalogue
   */
  public NorthStar drawingOn(Catalog catalog) {
    return surrounded(surroundings -> surroundings.toBuilder().catalog(catalog).build());
  }

  /**
   * {@return a copy that knows what this glossary knows}
   *
   * @param glossary the glossary
   */
  public NorthStar knowing(Glossary glossary) {
    return surrounded(surroundings ->
        surroundings.toBuilder().reader(MetricReader.of(glossary)).build());
  }

  /**
   * {@return a copy whose draws start here}
   *
   * @param seed any number; the same one gives the same result
   */
  public NorthStar seed(long seed) {
    return new NorthStar(settings.toBuilder().seed(seed).build(), candidates);
  }

  /** {@return a copy that ranks without asking how firmly the order stands, for a great many candidates} */
  public NorthStar withoutRobustness() {
    return new NorthStar(settings.toBuilder().isRobust(false).build(), candidates);
  }

  /**
   * {@return a copy with one more candidate}
   *
   * @param metric the metric
   * @throws IllegalArgumentException if a metric with this id is a candidate already
   */
  public NorthStar consider(Metric metric) {
    return considerAll(ImmutableList.of(metric));
  }

  /**
   * {@return a copy with more candidates}
   *
   * @param metrics the metrics
   * @throws IllegalArgumentException if two candidates have one id
   */
  public NorthStar considerAll(Iterable<Metric> metrics) {
    return new NorthStar(
        settings, candidates.plus(metrics, settings.surroundings().guardrails()));
  }

  /**
   * {@return a copy with a judgement on the last candidate}
   *
   * @param criterion the criterion
   * @param level from 0 to 4 inclusive, on the criterion's anchors
   * @param because the reason; not blank
   * @throws IllegalArgumentException if the criterion was judged before, or the level is outside the scale
   * @throws IllegalStateException if there is no candidate yet
   */
  public NorthStar judged(Criterion criterion, int level, String because) {
    return shown(criterion, Evidence.judged(level, because));
  }

  /**
   * {@return a copy with evidence on the last candidate}
   *
   * @param criterion the criterion
   * @param evidence the evidence
   * @throws IllegalArgumentException if there was evidence on the criterion before
   * @throws IllegalStateException if there is no candidate yet
   */
  public NorthStar shown(Criterion criterion, Evidence evidence) {
    return last(candidate -> candidate.judged(criterion, evidence));
  }

  /**
   * {@return a copy in which these departments can contribute to the last candidate}
   *
   * @param departments their ids
   * @throws IllegalArgumentException if the company names its departments and one of these is none of them
   * @throws IllegalStateException if there is no candidate yet
   */
  public NorthStar supportedBy(String... departments) {
    ImmutableSet<String> known = settings.surroundings().company().departments();
    ImmutableSet<String> named = ImmutableSet.copyOf(departments);
    ImmutableSet<String> unknown =
        known.isEmpty() ? ImmutableSet.of() : Sets.difference(named, known).immutableCopy();
    checkArgument(unknown.isEmpty(), "department must be one of %s: %s", known, unknown);
    return last(candidate -> candidate.toBuilder().supporters(named).build());
  }

  /**
   * {@return a copy in which other metrics guard the last candidate}
   *
   * @param guardrails the guardrails
   * @throws IllegalStateException if there is no candidate yet
   */
  public NorthStar guardedBy(Guardrail... guardrails) {
    return last(candidate -> candidate.toBuilder().guardrails(guardrails).build());
  }

  /**
   * {@return a copy in which a gate does not stop the last candidate} Every result shows that and why.
   *
   * @param gate the gate
   * @param reason why it should not; not blank
   * @throws IllegalArgumentException if the reason is blank
   * @throws IllegalStateException if there is no candidate yet
   */
  public NorthStar overriding(Gate gate, String reason) {
    checkArgument(!reason.isBlank(), "reason must not be blank: '%s'", reason);
    return last(candidate -> candidate.toBuilder().override(gate, reason).build());
  }

  /**
   * {@return the candidates in order, with verdicts and with what decides between them}
   *
   * @throws IllegalStateException if there is no candidate
   */
  public Ranking rank() {
    return new Placing(settings, candidates.all()).ranking();
  }

  /** {@return what gates and criteria make of the candidate with this id} */
  ScoredCandidate score(String metric) {
    Considered candidate = candidates.get(metric);
    return new Scoring(settings.doctrine())
        .score(candidate.in(settings.surroundings()), candidate.overrides());
  }

  private NorthStar surrounded(UnaryOperator<Surroundings> change) {
    Surroundings changed = change.apply(settings.surroundings());
    return new NorthStar(settings.toBuilder().surroundings(changed).build(), candidates);
  }

  private NorthStar last(UnaryOperator<Considered> change) {
    return new NorthStar(settings, candidates.changingLast(change));
  }
}
