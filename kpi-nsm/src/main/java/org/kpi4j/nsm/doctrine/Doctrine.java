package org.kpi4j.nsm.doctrine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;

/**
 * A school of thought on north stars. Every result names the one it was made under; weights are proposed by this
 * library, stances are those of the sources.
 *
 * @param name what it is called, such as {@code seeds}; not blank
 * @param version of its weights and stances; a change gives a new version
 * @param source who says so
 * @param weights how much each criterion counts, for every phase
 * @param stances what it makes of each contested point; accepts what is not named
 * @param wantsConstellation whether it asks for a few metrics with their trade-offs rather than for one
 */
public record Doctrine(
    String name,
    int version,
    String source,
    ImmutableMap<GrowthPhase, CriterionWeights> weights,
    ImmutableMap<ContestedPoint, Stance> stances,
    boolean wantsConstellation) {
  /**
   * The default: value for customers, broadly carried, relevant in five years; never revenue itself. Source: Frederiek
   * van Leeuwen, "North star metric: het kompas voor duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
   */
  public static final Doctrine SEEDS = new Doctrine(
      "seeds",
      1,
      "Frederiek van Leeuwen, \"North star metric: het kompas voor duurzame groei\", ZakelijkPlus.nl",
      PhaseWeights.PROPOSED,
      ImmutableMap.of(
          ContestedPoint.REVENUE, Stance.VETOES,
          ContestedPoint.SENTIMENT, Stance.VETOES,
          ContestedPoint.CUSTOMER_MONEY, Stance.WARNS,
          ContestedPoint.MONEY_PER_CUSTOMER, Stance.WARNS),
      false);

  /** Product-led: a leading indicator that teams can act on. Source: Amplitude, "The North Star Playbook", 2020. */
  public static final Doctrine AMPLITUDE = new Doctrine(
      "amplitude",
      1,
      "Amplitude, \"The North Star Playbook\"",
      PhaseWeights.stressing(
          Criterion.LEADS_REVENUE, Criterion.INFLUENCEABLE, Criterion.UNDERSTANDABLE),
      ImmutableMap.of(
          ContestedPoint.REVENUE, Stance.VETOES,
          ContestedPoint.SENTIMENT, Stance.VETOES,
          ContestedPoint.BARE_ACTIVITY, Stance.VETOES,
          ContestedPoint.CUSTOMER_MONEY, Stance.WARNS,
          ContestedPoint.MONEY_PER_CUSTOMER, Stance.VETOES),
      false);

  /** Growth as a count that goes up with value delivered, no ratio. Source: Sean Ellis, "Hacking Growth", 2017. */
  public static final Doctrine ELLIS = new Doctrine(
      "ellis",
      1,
      "Sean Ellis and Morgan Brown, \"Hacking Growth\"",
      PhaseWeights.stressing(Criterion.CUSTOMER_VALUE, Criterion.REPEAT_OR_ADVOCACY),
      ImmutableMap.of(
          ContestedPoint.REVENUE, Stance.VETOES,
          ContestedPoint.SENTIMENT, Stance.VETOES,
          ContestedPoint.RATIO, Stance.WARNS,
          ContestedPoint.CUSTOMER_MONEY, Stance.WARNS,
          ContestedPoint.MONEY_PER_CUSTOMER, Stance.WARNS),
      false);

  /**
   * One metric oversimplifies: a constellation of up to three with their trade-offs. Source: Brian Balfour, "Don't let
   * your north star metric deceive you", Reforge.
   */
  public static final Doctrine REFORGE = new Doctrine(
      "reforge",
      1,
      "Brian Balfour, \"Don't Let Your North Star Metric Deceive You\", Reforge",
      PhaseWeights.stressing(Criterion.PREDICTS_REVENUE, Criterion.RESISTS_GAMING),
      ImmutableMap.of(
          ContestedPoint.REVENUE, Stance.WARNS,
          ContestedPoint.SENTIMENT, Stance.VETOES,
          ContestedPoint.CUSTOMER_MONEY, Stance.WARNS,
          ContestedPoint.MONEY_PER_CUSTOMER, Stance.WARNS),
      true);

  /**
   * Refuses a blank name, a version below 1 and phases without weights.
   *
   * @param name what it is called, such as {@code seeds}; not blank
   * @param version of its weights and stances; a change gives a new version
   * @param source who says so
   * @param weights how much each criterion counts, for every phase
   * @param stances what it makes of each contested point; accepts what is not named
   * @param wantsConstellation whether it asks for a few metrics with their trade-offs rather than for one
   */
  public Doctrine {
    checkArgument(!name.isBlank(), "doctrine name must not be blank: '%s'", name);
    checkArgument(version >= 1, "doctrine version must be at least 1: %s", version);
    for (GrowthPhase phase : GrowthPhase.values()) {
      checkArgument(
          weights.containsKey(phase),
          "doctrine must weigh every phase, also %s: '%s'",
          phase,
          name);
    }
  }

  /** {@return the doctrines that this library knows, the default first} */
  public static ImmutableList<Doctrine> known() {
    return ImmutableList.of(SEEDS, AMPLITUDE, ELLIS, REFORGE);
  }

  /**
   * {@return how much each criterion counts in a phase}
   *
   * @param phase the phase
   */
  public CriterionWeights weights(GrowthPhase phase) {
    return Objects.requireNonNull(weights.get(phase), phase::name);
  }

  /**
   * {@return what it makes of a contested point}
   *
   * @param point the point
   */
  public Stance stance(ContestedPoint point) {
    return stances.getOrDefault(point, Stance.ACCEPTS);
  }

  /**
   * {@return a doctrine of one's own that differs in its weights}
   *
   * @param ownName what it is called; not blank
   * @param same the weights, for all phases
   */
  public Doctrine weighing(String ownName, CriterionWeights same) {
    ImmutableMap<GrowthPhase, CriterionWeights> all = Arrays.stream(GrowthPhase.values())
        .collect(toImmutableEnumMap(phase -> phase, phase -> same));
    return new Doctrine(ownName, 1, "the caller", all, stances, wantsConstellation);
  }

  /**
   * {@return a doctrine of one's own that differs in one stance}
   *
   * @param ownName what it is called; not blank
   * @param point the contested point
   * @param stance what it makes of it
   */
  public Doctrine taking(String ownName, ContestedPoint point, Stance stance) {
    ImmutableMap<ContestedPoint, Stance> all = Arrays.stream(ContestedPoint.values())
        .collect(toImmutableEnumMap(p -> p, p -> p == point ? stance : stance(p)));
    return new Doctrine(
        ownName, 1, "the caller", Maps.immutableEnumMap(weights), all, wantsConstellation);
  }

  /** {@return the name with the version, such as {@code seeds/1}} */
  @Override
  public String toString() {
    return name + "/" + version;
  }
}
