package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** The judgement of each letter: a finding of a rule that names the letter fails it. */
record LetterJudgements(
    Judgement specific,
    Judgement measurable,
    Judgement achievable,
    Judgement relevant,
    Judgement timeBound)
    implements Serializable {
  private static final ImmutableMap<String, String> LETTERS = letters();
  private static final Judgement UNLINKED =
      new Judgement.Undetermined(ImmutableList.of(SmartTexts.verdict("link")));

  static LetterJudgements of(Stated goal, ImmutableList<Finding> findings) {
    return new LetterJudgements(
        judge(Smart.SPECIFIC, goal, findings),
        judge(Smart.MEASURABLE, goal, findings),
        judge(Smart.ACHIEVABLE, goal, findings),
        judge(Smart.RELEVANT, goal, findings),
        judge(Smart.TIME_BOUND, goal, findings));
  }

  Judgement of(Smart letter) {
    return switch (letter) {
      case SPECIFIC -> specific;
      case MEASURABLE -> measurable;
      case ACHIEVABLE -> achievable;
      case RELEVANT -> relevant;
      case TIME_BOUND -> timeBound;
    };
  }

  ImmutableMap<Smart, Judgement> all() {
    return Maps.toMap(ImmutableList.copyOf(Smart.values()), this::of);
  }

  private static Judgement judge(Smart letter, Stated goal, ImmutableList<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      if (isAgainst(letter, findings.get(i))) {
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
    for (Rule rule : SmartRules.all()) {
      Optional<String> criterion = rule.info().criterion();
      if (criterion.isPresent()) {
        letters.put(rule.info().id(), criterion.get());
      }
    }
    return letters.buildOrThrow();
  }
}
