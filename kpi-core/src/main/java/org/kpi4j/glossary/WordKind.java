package org.kpi4j.glossary;

/** What a word does in the name of a metric. */
public enum WordKind {
  /** Somebody: user, customer, visitor. */
  ACTOR,
  /** Something that is done: visit, click, buy, invite. */
  ACTION,
  /** Something that is counted or acted on: page, feature, order. */
  OBJECT,
  /** Money: revenue, price, cost. */
  MONEY,
  /** What somebody thinks or feels: satisfaction, sentiment. */
  OPINION,
  /** How machines, staff and processes run: latency, crash, sick leave. */
  OPERATION,
  /** How a number is made: rate, average, number of, score. */
  MEASURE,
  /** Which ones: new, active, paying, total. */
  QUALIFIER,
  /** Through what: e-mail, advertisements, search. */
  CHANNEL,
  /** Over what time: daily, month, week. */
  PERIOD,
  /** How parts hang together: per, by, versus, within. */
  LINK,
  /** A word without a meaning of its own for a metric: the, of, een. */
  FILLER;

  /** {@return the kind as the glossary writes it, such as {@code actor}} */
  public String keyword() {
    return Field.keyword(this);
  }
}
