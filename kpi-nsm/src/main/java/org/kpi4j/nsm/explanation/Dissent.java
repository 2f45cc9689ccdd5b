package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Names the schools of thought that would choose something else. */
final class Dissent {
  private Dissent() {}

  static ImmutableList<Message> of(
      Ranking ranking, ImmutableMap<Doctrine, Optional<LocalizedText>> others) {
    Optional<LocalizedText> chosen =
        ranking.leader().map(leader -> leader.scored().candidate().name());
    return others.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(chosen))
        .map(Dissent::sentence)
        .collect(toImmutableList());
  }

  private static Message sentence(Map.Entry<Doctrine, Optional<LocalizedText>> entry) {
    String doctrine = entry.getKey().source();
    return entry
        .getValue()
        .map(first -> NorthStarMessages.text("explanation.dissent", doctrine, first))
        .orElseGet(() -> NorthStarMessages.text("explanation.dissent-none", doctrine));
  }
}
