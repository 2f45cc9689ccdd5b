package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.doctrine.Doctrine;

/**
 * The candidates in order, with what decides between them.
 *
 * @param doctrine the school of thought that decided
 * @param phase the phase whose weights were used
 * @param candidates all candidates, the highest standing first
 * @param robustness how firmly the order stands; empty when no candidate qualifies or it was not asked for
 * @param questions what nobody has answered about the best candidates, the most valuable first
 */
public record Ranking(
    Doctrine doctrine,
    GrowthPhase phase,
    ImmutableList<RankedCandidate> candidates,
    Optional<Robustness> robustness,
    ImmutableList<Question> questions) {

  /** {@return the candidate that comes first of those that qualify; empty when none does, which is an answer too} */
  public Optional<RankedCandidate> leader() {
    return qualified().stream().findFirst();
  }

  /** {@return the candidate that comes second of those that qualify} */
  public Optional<RankedCandidate> runnerUp() {
    return qualified().stream().skip(1).findFirst();
  }

  /** {@return the candidates that qualify, the highest score first} */
  public ImmutableList<RankedCandidate> qualified() {
    return candidates.stream()
        .filter(ranked -> ranked.scored().qualifies())
        .collect(toImmutableList());
  }

  /**
   * {@return a candidate by the id of its metric}
   *
   * @param id the id
   */
  public Optional<RankedCandidate> find(String id) {
    return candidates.stream().filter(ranked -> ranked.id().equals(id)).findFirst();
  }
}
