package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.Contribution;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.Rankable;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.gates.GateResult;

/**
 * Ranks the metrics of a catalogue as north stars.
 *
 * @param catalog the catalogue
 * @param labels the words of the page
 */
record StarMaker(Catalog catalog, Labels labels) {
  private static final int SHOWN = 5;
  private static final int STOPPED_SHOWN = 3;
  private static final int MOST = 2_000;
  private static final int PERCENT = 100;

  /** {@return the ranking of what can be ranked; empty when there is nothing to rank} */
  Optional<Stars> stars() {
    if (catalog.metrics().isEmpty() || catalog.metrics().size() > MOST) {
      return Optional.empty();
    }
    Rankable rankable = Rankable.of(catalog);
    return Optional.of(
        rankable.isRankable()
            ? stars(NorthStar.among(rankable.catalog()).rank(), leftOut(rankable))
            : new Stars(labels.of("star-forbidden"), "", ImmutableList.of(), ""));
  }

  private String leftOut(Rankable rankable) {
    ImmutableList<String> names = rankable.leftOut().stream()
        .map(metric -> metric.name().in(labels.language()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
    return names.isEmpty() ? "" : labels.of("star-left-out", names);
  }

  private Stars stars(Ranking ranking, String leftOut) {
    String answer = ranking
        .leader()
        .map(leader -> labels.of("star-first", name(leader)))
        .orElseGet(() -> labels.of("star-none"));
    ImmutableList<RankedCandidate> shown = shown(ranking);
    return new Stars(
        answer,
        leftOut,
        shown.stream()
            .map(candidate -> star(candidate, ranking))
            .collect(ImmutableList.toImmutableList()),
        more(ranking.candidates().size() - shown.size()));
  }

  /** {@return the best candidates, and the best of those that a gate stops} */
  private static ImmutableList<RankedCandidate> shown(Ranking ranking) {
    Stream<RankedCandidate> best = ranking.candidates().stream().limit(SHOWN);
    Stream<RankedCandidate> stopped = ranking.candidates().stream()
        .skip(SHOWN)
        .filter(candidate -> !candidate.scored().stops().isEmpty())
        .limit(STOPPED_SHOWN);
    return Stream.concat(best, stopped).collect(ImmutableList.toImmutableList());
  }

  private String more(int hidden) {
    return hidden > 0 ? labels.of("hidden", hidden) : "";
  }

  private Stars.Star star(RankedCandidate candidate, Ranking ranking) {
    int low = bound(candidate, false);
    int high = bound(candidate, true);
    String first = ranking
        .robustness()
        .filter(robustness -> robustness.ids().contains(candidate.id()))
        .map(robustness -> percent(robustness.first(candidate.id())) + "%")
        .orElse("–");
    return new Stars.Star(
        candidate.place(),
        name(candidate),
        labels.of(candidate.verdict().title()),
        percent(candidate.score().value()),
        low,
        high,
        Math.max(1, high - low),
        first,
        candidate.scored().stops().stream()
            .map(this::gate)
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the weighted sum of the bounds between which each criterion is believed to lie} */
  private static int bound(RankedCandidate candidate, boolean isUpper) {
    double sum = 0;
    for (Contribution contribution : candidate.scored().contributions()) {
      double bound = isUpper
          ? contribution.evidence().interval().high()
          : contribution.evidence().interval().low();
      sum += contribution.weight() * Math.max(0, Math.min(1, bound));
    }
    return percent(Math.min(1, sum));
  }

  private String gate(GateResult gate) {
    String because = labels.of(gate.because());
    return gate.repair().map(repair -> because + " → " + labels.of(repair)).orElse(because);
  }

  private String name(RankedCandidate candidate) {
    String name = candidate.scored().candidate().metric().name().in(labels.language());
    return catalog.northStar().filter(candidate.id()::equals).isPresent() ? name + " ★" : name;
  }

  private static int percent(double share) {
    return (int) Math.round(share * PERCENT);
  }
}
