package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import org.kpi4j.model.Language;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.rule.Finding;

/**
 * Whether a KPI is SMART, letter by letter. It is when the letters S, M and T are met and A and R are not known to fail; text alone
 * rarely decides A and R.
 */
@ModelStyle
@Value.Immutable
public abstract class SmartVerdict {
  SmartVerdict() {}

  /** {@return the language in which the statement was read} */
  @Value.Parameter
  public abstract Language language();

  /** The judgement of each letter. */
  @Value.Parameter
  abstract LetterJudgements judgements();

  /** {@return the judgement of each letter, in the order of the word} */
  @Value.Lazy
  public ImmutableMap<Smart, Judgement> letters() {
    return judgements().all();
  }

  /** {@return what was found, worst first and then in the order of the rules} */
  @Value.Parameter
  public abstract ImmutableList<Finding> findings();

  /** {@return what was judged} */
  @Value.Auxiliary
  @Value.Parameter
  abstract Stated goal();

  /** {@return the judgement of each of the four criteria by which a KPI is valuable} */
  @Value.Lazy
  public ImmutableMap<ValueCriterion, Judgement> criteria() {
    return ValueJudgements.of(goal(), letters());
  }

  /** {@return what to write, with {@code __} for what only the author knows; the statement itself when it is SMART; empty when there is no
   *     statement, only fields} */
  @Value.Lazy
  public String rewrite() {
    return Rewrite.of(goal(), missing());
  }

  /**
   * {@return the judgement of one letter}
   *
   * @param letter the letter
   */
  public Judgement letter(Smart letter) {
    return judgements().of(letter);
  }

  /**
   * {@return the judgement of one of the four criteria by which a KPI is valuable}
   *
   * @param criterion the criterion
   */
  public Judgement criterion(ValueCriterion criterion) {
    return criteria().getOrDefault(criterion, new Judgement.Undetermined(ImmutableList.of()));
  }

  /** {@return the letters that are not met} */
  public ImmutableSet<Smart> missing() {
    Set<Smart> missing = EnumSet.allOf(Smart.class);
    missing.removeIf(letter -> !letter(letter).isNotMet());
    return Sets.immutableEnumSet(missing);
  }

  /** {@return whether the KPI is SMART} */
  public boolean isSmart() {
    return missing().isEmpty()
        && Smart.STATED.stream().allMatch(letter -> letter(letter).isMet());
  }
}
