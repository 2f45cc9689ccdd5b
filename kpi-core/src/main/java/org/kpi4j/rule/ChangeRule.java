package org.kpi4j.rule;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Catalog;

/** A rule about what changed between two versions of a catalogue. */
public non-sealed interface ChangeRule extends Rule {

  /**
   * {@return what is wrong with a change; each finding names its own subject}
   *
   * @param before the earlier catalogue
   * @param after the later catalogue
   * @param context what else is known
   */
  Outcome check(Catalog before, Catalog after, Context context);

  /** {@return changes that show the rule at work, made when they are asked for; none when not stated} */
  default Changes changes() {
    return Changes.none();
  }

  /**
   * Two versions of a catalogue.
   *
   * @param before the earlier one
   * @param after the later one
   */
  record Step(Catalog before, Catalog after) {}

  /**
   * Changes that show what a rule flags and what it lets pass. Immutable: every step gives a new value.
   *
   * @param flagged changes that the rule flags
   * @param accepted near misses that the rule accepts
   */
  record Changes(ImmutableList<Step> flagged, ImmutableList<Step> accepted) {

    /** {@return no changes} */
    public static Changes none() {
      return new Changes(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return a copy with one more change that the rule flags}
     *
     * @param before the earlier catalogue
     * @param after the later catalogue
     */
    public Changes flagged(Catalog before, Catalog after) {
      return new Changes(with(flagged, new Step(before, after)), accepted);
    }

    /**
     * {@return a copy with one more change that the rule accepts}
     *
     * @param before the earlier catalogue
     * @param after the later catalogue
     */
    public Changes accepted(Catalog before, Catalog after) {
      return new Changes(flagged, with(accepted, new Step(before, after)));
    }

    private static ImmutableList<Step> with(ImmutableList<Step> steps, Step step) {
      return ImmutableList.<Step>builder().addAll(steps).add(step).build();
    }
  }
}
