package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.Contribution;
import org.kpi4j.nsm.Question;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.message.NorthStarMessages;

/** The page for the growth team: every candidate, what decides, what would flip it, who disagrees, what to find out. */
final class TeamPage {
  private static final int MOST_CANDIDATES = 12;
  private static final int MOST_QUESTIONS = 5;

  private TeamPage() {}

  static Page of(Explanation explanation) {
    Ranking ranking = explanation.ranking();
    return new Page(
        text(
            "explanation.title",
            ranking.doctrine(),
            text("phase." + NorthStarMessages.keyOf(ranking.phase()))),
        ImmutableList.of(
            section("candidates", candidates(ranking)),
            section(
                "contributions",
                ranking.leader().map(TeamPage::contributions).orElse(ImmutableList.of())),
            section("difference", difference(ranking)),
            section("flip", Flips.of(ranking)),
            section("overrides", overrides(ranking)),
            section("disagree", disagreements(explanation)),
            section("questions", questions(ranking))));
  }

  private static ImmutableList<Message> candidates(Ranking ranking) {
    return ranking.candidates().stream()
        .limit(MOST_CANDIDATES)
        .map(TeamPage::line)
        .collect(toImmutableList());
  }

  private static Message line(RankedCandidate ranked) {
    return text(
        "explanation.candidate",
        ranked.place(),
        ranked.scored().candidate().name(),
        ranked.score(),
        ranked.verdict().title());
  }

  private static ImmutableList<Message> contributions(RankedCandidate leader) {
    return leader.scored().contributions().stream().map(TeamPage::line).collect(toImmutableList());
  }

  private static Message line(Contribution contribution) {
    return text(
        "explanation.contribution",
        contribution.criterion().title(),
        contribution.evidence().value(),
        new Score(contribution.weight()),
        contribution.evidence().grade().code(),
        contribution.evidence().because());
  }

  private static ImmutableList<Message> difference(Ranking ranking) {
    Optional<RankedCandidate> second = ranking.runnerUp();
    return second.isEmpty()
        ? ImmutableList.of()
        : Differences.of(ranking.leader().orElseThrow(), second.get());
  }

  private static ImmutableList<Message> overrides(Ranking ranking) {
    return ranking.candidates().stream()
        .flatMap(ranked -> ranked.scored().gates().stream()
            .flatMap(result -> result.overriddenBecause().stream()
                .map(reason -> text(
                    "explanation.override",
                    ranked.scored().candidate().name(),
                    result.gate().title(),
                    reason))))
        .collect(toImmutableList());
  }

  private static ImmutableList<Message> disagreements(Explanation explanation) {
    Stream<Message> points = explanation.ranking().leader().stream()
        .flatMap(leader -> leader.scored().disagreements().stream());
    return Stream.concat(points, explanation.dissenters().stream()).collect(toImmutableList());
  }

  private static ImmutableList<Message> questions(Ranking ranking) {
    return ranking.questions().stream()
        .limit(MOST_QUESTIONS)
        .map(Question::text)
        .collect(toImmutableList());
  }

  private static Page.Section section(String key, ImmutableList<Message> lines) {
    return new Page.Section(text("explanation.heading." + key), lines);
  }

  private static Message text(String key, Object... arguments) {
    return NorthStarMessages.text(key, arguments);
  }
}
