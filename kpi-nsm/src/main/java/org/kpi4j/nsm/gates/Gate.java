package org.kpi4j.nsm.gates;

import org.kpi4j.message.Message;
import org.kpi4j.nsm.message.NorthStarMessages;

/** A reason for which a metric cannot be a north star, however well it scores. */
public enum Gate {
  /** Event, actor, window or source cannot be named. */
  NOT_MEASURABLE(false),
  /** It adds up since the beginning, or says how many were reached, without anybody getting value. */
  VANITY(false),
  /** It is the company's own revenue, or nothing but a part or multiple of it. */
  IS_REVENUE(false),
  /** Too few departments can contribute. */
  TOO_NARROW(false),
  /** It is a feeling without a behaviour, or nobody answers for anything that moves it. */
  TOO_BROAD(false),
  /** It cannot be computed every month. */
  NOT_PERIODIC(false),
  /** More of it is not always better. */
  PERVERSE(false),
  /** Nothing guards profitability and the quality that customers get; blocks adoption, not scoring. */
  NO_GUARDRAIL(true);

  private final boolean blocksAdoptionOnly;
  private final String textKey;

  Gate(boolean blocksAdoptionOnly) {
    this.blocksAdoptionOnly = blocksAdoptionOnly;
    this.textKey = "gate." + NorthStarMessages.keyOf(this);
  }

  /** {@return whether a candidate that it stops is still scored and ranked} */
  public boolean blocksAdoptionOnly() {
    return blocksAdoptionOnly;
  }

  /** {@return what the keys of its texts begin with, such as {@code gate.vanity}} */
  public String textKey() {
    return textKey;
  }

  /** {@return the gate in two or three words} */
  public Message title() {
    return NorthStarMessages.text(textKey() + ".title");
  }
}
