package org.kpi4j.nsm.explanation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.ScoredCandidate;
import org.kpi4j.nsm.cascade.GuardrailPlan;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.message.NorthStarMessages;

/** The card for a new colleague: what we look at, why, what it has to do with you, and what we do not do for it. */
final class ColleagueCard {
  private static final double STRONG = 0.75;

  private ColleagueCard() {}

  static Page of(RankedCandidate leader) {
    ScoredCandidate scored = leader.scored();
    return new Page(
        text("card.title", scored.candidate().name()),
        ImmutableList.of(
            section("what", what(scored)),
            section("why", why(scored)),
            section("you", you(scored)),
            section("not", limits(scored))));
  }

  private static Message why(ScoredCandidate scored) {
    Evidence value = scored.contribution(Criterion.CUSTOMER_VALUE).evidence();
    return value.value().value() >= STRONG
        ? text("card.reason", value.because())
        : text("card.nearest");
  }

  private static Message what(ScoredCandidate scored) {
    Optional<LocalizedText> description = scored.candidate().metric().description();
    return description
        .map(said -> text("card.described", scored.candidate().name(), said))
        .orElseGet(() -> text("card.named", scored.candidate().name()));
  }

  private static Message you(ScoredCandidate scored) {
    ImmutableList<String> contributors = scored.candidate().contributors().asList();
    return contributors.isEmpty() ? text("card.everybody") : text("card.departments", contributors);
  }

  private static Message limits(ScoredCandidate scored) {
    GuardrailPlan plan = GuardrailPlan.of(scored.candidate());
    return plan.present().isEmpty()
        ? text("card.unguarded")
        : text("card.guarded", NorthStarMessages.names("guard.", plan.present()));
  }

  private static Page.Section section(String key, Message line) {
    return new Page.Section(text("card.heading." + key), ImmutableList.of(line));
  }

  private static Message text(String key, Object... arguments) {
    return NorthStarMessages.text(key, arguments);
  }
}
