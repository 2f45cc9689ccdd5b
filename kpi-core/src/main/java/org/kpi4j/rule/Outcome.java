package org.kpi4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** What a rule says of a subject: findings, nothing, or that it does not apply. A {@link Finding} is an outcome itself. */
public sealed interface Outcome
    permits Finding, Outcome.Ok, Outcome.NotApplicable, Outcome.Several {

  /** The rule applies and found nothing. */
  enum Ok implements Outcome {
    /** The only value. */
    OK
  }

  /** The rule has nothing to say of this subject, which never counts as a pass. */
  enum NotApplicable implements Outcome {
    /** The only value. */
    NOT_APPLICABLE
  }

  /**
   * Two or more findings.
   *
   * @param all the findings
   */
  record Several(ImmutableList<Finding> all) implements Outcome {
    /**
     * Checks the number.
     *
     * @param all the findings
     */
    public Several {
      checkArgument(all.size() > 1, "several findings must be two or more: %s", all);
    }

    @Override
    public ImmutableList<Finding> findings() {
      return all;
    }
  }

  /** {@return the findings, none when nothing was found or the rule does not apply} */
  default ImmutableList<Finding> findings() {
    return ImmutableList.of();
  }

  /** {@return that the rule applies and found nothing} */
  static Outcome ok() {
    return Ok.OK;
  }

  /** {@return that the rule has nothing to say of this subject} */
  static Outcome notApplicable() {
    return NotApplicable.NOT_APPLICABLE;
  }

  /**
   * {@return these findings, or that nothing was found when there are none}
   *
   * @param findings the findings, in any order
   */
  static Outcome of(Iterable<Finding> findings) {
    ImmutableList<Finding> all = ImmutableList.copyOf(findings);
    return all.isEmpty() ? ok() : all.size() == 1 ? all.get(0) : new Several(all);
  }
}
