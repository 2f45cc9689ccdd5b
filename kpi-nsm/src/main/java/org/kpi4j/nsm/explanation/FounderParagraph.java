package org.kpi4j.nsm.explanation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.nsm.Question;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.Verdict;
import org.kpi4j.nsm.message.NorthStarMessages;

/** The answer in a few sentences: what it is, why, what is short, and what to find out first. */
final class FounderParagraph {
  private FounderParagraph() {}

  static ImmutableList<Message> of(Ranking ranking) {
    ImmutableList.Builder<Message> sentences = ImmutableList.builder();
    Optional<RankedCandidate> leader = ranking.leader();
    if (leader.isEmpty()) {
      sentences.add(NorthStarMessages.text("explanation.none"));
      ranking.candidates().stream().limit(1).forEach(best -> sentences.add(instead(best)));
      return sentences.build();
    }
    sentences.add(answer(leader.get(), ranking));
    sentences.add(NorthStarMessages.text(
        "explanation.why", Strengths.of(leader.get().scored()).get(0)));
    next(ranking).ifPresent(sentences::add);
    return sentences.build();
  }

  private static Message answer(RankedCandidate leader, Ranking ranking) {
    LocalizedText name = leader.scored().candidate().name();
    return leader
        .verdict()
        .match(new Verdict.Cases<>(
            adoptable -> NorthStarMessages.text("explanation.adoptable", name, leader.score()),
            provisional -> NorthStarMessages.text(
                "explanation.provisional",
                name,
                leader.score(),
                provisional.shortfalls().get(0).what()),
            finalists ->
                NorthStarMessages.text("explanation.finalists", names(ranking, finalists.ids())),
            supporting -> NorthStarMessages.text("explanation.none"),
            rejected -> NorthStarMessages.text("explanation.none")));
  }

  private static ImmutableList<LocalizedText> names(Ranking ranking, ImmutableList<String> ids) {
    return ids.stream()
        .flatMap(id -> ranking.find(id).stream())
        .map(ranked -> ranked.scored().candidate().name())
        .collect(ImmutableList.toImmutableList());
  }

  private static Message instead(RankedCandidate best) {
    LocalizedText name = best.scored().candidate().name();
    return best.scored().stops().stream()
        .flatMap(stop -> stop.repair().stream()
            .map(repair ->
                NorthStarMessages.text("explanation.rejected", name, stop.because(), repair)))
        .findFirst()
        .orElseGet(() -> NorthStarMessages.text("explanation.weak", name, best.score()));
  }

  private static Optional<Message> next(Ranking ranking) {
    return ranking.questions().stream()
        .findFirst()
        .map(Question::text)
        .map(question -> NorthStarMessages.text("explanation.next", question));
  }
}
