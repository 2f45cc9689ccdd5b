package org.kpi4j.vanity;

import java.util.Locale;
import org.kpi4j.message.Message;

/** Why a metric is, or is not, a vanity metric. */
public enum VanityReason {
  /** The field calls it a vanity metric. */
  KNOWN_VANITY(true),
  /** It adds up since the beginning and cannot fall. */
  CUMULATIVE(true),
  /** It says how many were reached, not what they got from it. */
  REACH(true),
  /** It is a total without a denominator. */
  RAW_TOTAL(true),
  /** It is a bare number of things. */
  RAW_COUNT(true),
  /** It counts people, whatever they do. */
  HEADS_ONLY(true),
  /** It counts what the company makes, not what customers do with it. */
  OUTPUT(true),
  /** It can be raised without anything becoming better. */
  GAMEABLE(true),
  /** Its name says itself that what matters is left out. */
  LEFT_OUT(true),
  /** The field steers by it. */
  KNOWN_ACTIONABLE(false),
  /** It is a rate, a ratio, an average or an amount for each person. */
  RELATIVE(false),
  /** It is split by channel, cohort or segment. */
  SEGMENTED(false),
  /** It counts those who act, come back, pay or leave. */
  BEHAVIOUR(false),
  /** It counts the moments at which customers get value. */
  VALUE_EVENT(false),
  /** It says what something costs. */
  COST(false),
  /** It says what customers think. */
  OPINION(false),
  /** It counts what goes wrong. */
  BAD_NEWS(false),
  /** It says how the company, its people or its machines run. */
  OPERATION(false);

  private final boolean speaksForVanity;

  VanityReason(boolean speaksForVanity) {
    this.speaksForVanity = speaksForVanity;
  }

  /** {@return the reason in words} */
  public Message message() {
    return VanityRules.MESSAGES.message(
        "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** {@return whether it is a reason to call a metric vanity} */
  public boolean speaksForVanity() {
    return speaksForVanity;
  }
}
