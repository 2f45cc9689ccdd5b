package org.kpi4j.glossary;

/** A fact about a metric, which a word of its name tells or which the glossary knows. */
public enum Trait {
  /** Adds up since the beginning and can only rise. */
  CUMULATIVE,
  /** All of it together, without saying over which time. */
  TOTAL,
  /** Says how many people were reached, or what little they did: visits, views, likes. */
  REACH,
  /** The customer gets what the product is for: a night booked, a lesson finished. */
  VALUE_EVENT,
  /** The company's own revenue, or nothing but a part or a multiple of it. */
  OWN_REVENUE,
  /** An amount of money. */
  MONEY,
  /** What something costs the company. */
  COST,
  /** What people say they feel, asked or measured. */
  SENTIMENT,
  /** One quantity divided by another. */
  RATIO,
  /** An average or a median. */
  AVERAGE,
  /** A length of time. */
  DURATION,
  /** Points on a scale. */
  SCORE,
  /** A change over time. */
  GROWTH,
  /** A number of things. */
  COUNT,
  /** Counts or measures for each person or thing. */
  PER,
  /** Split by a channel, a cohort, a segment. */
  SEGMENTED,
  /** About those who are new. */
  NEW,
  /** Something done for the first time. */
  FIRST,
  /** About those who are active. */
  ACTIVE,
  /** Something done again. */
  REPEAT,
  /** About those who pay. */
  PAYING,
  /** Each person or thing counts once. */
  UNIQUE,
  /** About those who left. */
  LOST,
  /** Someone recommends, invites or shares. */
  ADVOCACY,
  /** What the company makes, whatever anybody does with it: features, story points, posts. */
  OUTPUT,
  /** Can be raised without anything becoming better. */
  GAMEABLE,
  /** Concerns one channel or one department: a newsletter, a campaign, an advertisement. */
  NARROW,
  /** How the company, its people or its machines run; outside the customer's way through the product. */
  OPERATIONAL,
  /** Says before the money comes how much will come. */
  LEADING,
  /** Needs an explanation before a new colleague understands it. */
  TECHNICAL,
  /** More is not always better news. */
  PERVERSE,
  /** Something bad happens: an error, a complaint, a crash. */
  BAD_NEWS,
  /** Says what is left out: "without conversions". */
  WITHOUT;

  /** {@return the trait as the glossary writes it, such as {@code value-event}} */
  public String keyword() {
    return Field.keyword(this);
  }
}
