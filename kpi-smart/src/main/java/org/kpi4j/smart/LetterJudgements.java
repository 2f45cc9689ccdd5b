package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** The judgement of each letter: a finding of a rule that names the letter fails it. */
final class LetterJudgements {
  private static final ImmutableList<Smart> ALL = ImmutableList.copyOf(Smart.values());
  private static final ImmutableMap<String, String> LETTERS = letters();
  private static final Judgement UNLINKED =
      new Judgement.Undetermined(ImmutableList.of(SmartTexts.verdict("link")));

  private LetterJudgements() {}

  static ImmutableMap<Smart, Judgement> of(Stated goal, ImmutableList<Finding> findings) {
    Map<Smart, Judgement> letters = new EnumMap<>(Smart.class);
    for (Smart letter : ALL) {
      letters.put(letter, judge(letter, goal, findings));
    }
    return Maps.immutableEnumMap(letters);
  }

  private static Judgement judge(Smart letter, Stated goal, ImmutableList<Finding> findings) {
    for (Finding finding : findings) {
      if (isAgainst(letter, finding)) {
        return new Judgement.NotMet(against(letter, findings), ImmutableList.of());
      }
    }
    return switch (letter) {
      case SPECIFIC -> met(Evidence.specific(goal));
      case MEASURABLE -> met(Evidence.measurable(goal));
      case TIME_BOUND -> met(Evidence.timeBound(goal));
      case ACHIEVABLE -> achievable(goal);
      case RELEVANT -> relevant(goal);
    };
  }

  private static ImmutableList<Finding> against(Smart letter, ImmutableList<Finding> findings) {
    ImmutableList.Builder<Finding> against = ImmutableList.builder();
    for (Finding finding : findings) {
      if (isAgainst(letter, finding)) {
        against.add(finding);
      }
    }
    return against.build();
  }

  private static boolean isAgainst(Smart letter, Finding finding) {
    return letter.letter().equals(LETTERS.get(finding.rule()));
  }

  private static Judgement met(Message because) {
    return new Judgement.Met(ImmutableList.of(because));
  }

  private static Judgement achievable(Stated goal) {
    Judgement feasible = Feasibility.of(goal);
    if (goal.kpi().teams().isEmpty()) {
      return feasible;
    }
    Set<String> unasked = new TreeSet<>(goal.kpi().teams());
    unasked.removeAll(goal.kpi().acceptedBy());
    return unasked.isEmpty() || feasible.isNotMet()
        ? feasible
        : new Judgement.Undetermined(
            ImmutableList.of(SmartTexts.verdict("acceptance", ImmutableList.copyOf(unasked))));
  }

  private static Judgement relevant(Stated goal) {
    return goal.kpi().supports().isEmpty()
        ? UNLINKED
        : met(SmartTexts.verdict("supports", goal.kpi().supports()));
  }

  private static ImmutableMap<String, String> letters() {
    ImmutableMap.Builder<String, String> letters = ImmutableMap.builder();
    SmartRules.all().stream()
        .map(Rule::info)
        .filter(info -> info.criterion().isPresent())
        .forEach(info -> letters.put(info.id(), info.criterion().orElseThrow()));
    return letters.buildOrThrow();
  }
}
