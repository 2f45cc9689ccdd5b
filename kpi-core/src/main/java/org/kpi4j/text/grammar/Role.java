package org.kpi4j.text.grammar;

/** What a word can do in a sentence about amounts, times and goals. The comment says what the value of the role is. */
public enum Role {
  // Numbers
  /** The indefinite article, which can also mean one. */
  A,
  /** The definite article. */
  THE,
  /** A cardinal number; its value. */
  CARDINAL,
  /** A power of ten that multiplies; its value. */
  SCALE,
  /** A letter that multiplies when it stands right behind digits; its value. */
  SCALE_LETTER,
  /** A place in an order, which is also a denominator; its value. */
  ORDINAL,
  /** Letters behind digits that make them a place in an order. */
  ORDINAL_SUFFIX,
  /** A part of one; its value. */
  FRACTION,
  /** Between whole and decimals in words: "point". */
  DECIMAL,
  /** "and". */
  AND,
  /** "or". */
  OR,
  /** A minus sign in words. */
  MINUS,
  /** Hundredths. */
  PERCENT,
  /** Points of a percentage. */
  PERCENTAGE_POINT,
  /** Points on a scale. */
  POINT,
  /** Money; the currency code. */
  CURRENCY,
  /** Hundredths of money. */
  CENT,
  /** A measure; its symbol. */
  MEASURE,
  /** Times as much, behind a number. */
  TIMES,
  /** A word whose following number is a name, as in "top 10". */
  LABEL,
  /** Out of: joins two numbers to a share. */
  OUT_OF,
  /** Bounds the number behind it; the name of the comparison. */
  COMPARISON,
  /** Bounds the number before it; the name of the comparison. */
  COMPARISON_AFTER,
  /** Opens a range of two values. */
  BETWEEN,

  // Times
  /** A unit of time; its name. */
  TIME_UNIT,
  /** A month; its number. */
  MONTH,
  /** A day of the week; its number from Monday. */
  WEEKDAY,
  /** A holiday; its name. */
  HOLIDAY,
  /** A day seen from today; how many days away. */
  DAY_SHIFT,
  /** Points at a period seen from now; how many periods away. */
  SHIFT,
  /** Points at the coming or past so many units; 1 or -1. */
  ROLLING,
  /** A word for a time that says when people work: weekend, night. */
  ROSTER,
  /** A part of a period; its name. */
  PART,
  /** A letter before the number of a period; the unit. */
  CYCLE_LETTER,
  /** A year of the books instead of the calendar. */
  FISCAL,
  /** Every. */
  EVERY,
  /** Every second. */
  EVERY_OTHER,
  /** A recurring time in one word; its code. */
  RECURRING,
  /** So many times, in one word; how many. */
  TIMES_WORD,
  /** Per. */
  PER,
  /** Before the length: within. */
  WITHIN,
  /** Before the length: counted from now, as "in" in English. */
  IN_TIME,
  /** Behind the length: in the past. */
  AGO,
  /** Behind the length: in the future. */
  FROM_NOW,
  /** Whole, before a unit of time. */
  WHOLE,
  /** Until, with or without the last one. */
  UNTIL,
  /** Until, with the last one. */
  THROUGH,
  /** The end of the current unit of time; its name. */
  END_OF,
  /** A length of time in one word; the count and the unit. */
  LENGTH,
  /** A few; how many that is taken for. */
  SOME,
  /** A part of the day. */
  DAY_PART,
  /** Behind an hour: makes it one of the clock. */
  CLOCK,
  /** A moment of the day by its name. */
  CLOCK_NAME,
  /** Compared with the same time one unit earlier; the unit. */
  YEAR_ON_YEAR,
  /** From the start of the current unit of time until now; its name. */
  TO_DATE,
  /** Ten years, by their tens; the first of them. */
  DECADE,
  /** The week of, before a day. */
  WEEK_OF,
  /** A half of something. */
  HALF_PERIOD,

  // Small words
  /** "of". */
  OF,
  /** From, before a first value. */
  FROM,
  /** To, before a last value. */
  TO,
  /** By, before a change. */
  BY,
  /** Any preposition. */
  PREPOSITION,
  /** A conjunction that opens another clause. */
  CLAUSE,
  /** A personal pronoun. */
  WE,
  /** A helping verb: want, must, will. */
  MODAL,
  /** A form of "to be" or "to become". */
  BE,
  /** The particle of an infinitive. */
  INFINITIVE,
  /** An adverb that says nothing for the goal. */
  FILLER,

  // Goals
  /** A verb of change; the movement. */
  MOVE,
  /** A noun of change; the movement. */
  MOVE_NOUN,
  /** A particle or adverb of change; the movement. */
  MOVE_PARTICLE,
  /** A word of multiplication; how many times. */
  MULTIPLY,
  /** Extra: makes an amount a change; the movement. */
  EXTRA,
  /** The last part of a compound. */
  HEAD,
  /** Before the deadline. */
  DEADLINE,
  /** Before a period that must not have begun. */
  BEFORE,
  /** Before the start. */
  START,
  /** Beside the value that a metric has today. */
  PRESENT,
  /** Before what is compared with. */
  REFERENCE,
  /** Before the means. */
  LEVER,
  /** A noun for something that is set up to reach a goal. */
  MEANS,
  /** Before the people or things it is about. */
  POPULATION,
  /** Before the reason. */
  REASON,
  /** Before where it is measured. */
  SOURCE,
  /** A vague word; its kind. */
  VAGUE,
  /** A vague comparative; the movement. */
  COMPARATIVE,
  /** A way out. */
  ESCAPE,
  /** An open end. */
  OPEN_END,
  /** No, not, stop. */
  NEGATION,
  /** No exception. */
  ABSOLUTE,
  /** Outside the author's reach. */
  OUTSIDE,
  /** An average. */
  AVERAGE,
  /** A subject without a measure. */
  SOFT,
  /** A noun for a share. */
  SHARE,
  /** A subject that stands elsewhere. */
  UNCLEAR,
  /** A verb of doing or winning so many things. */
  COUNTED,
  /** A verb of starting, making or working on something. */
  ACTIVITY,
  /** A verb, participle or noun of a state that can be verified; "IS" for what is so only behind "is". */
  STATE,
  /** A wish or state that nobody can verify. */
  WISH,
  /** A comparative of taste, which names no number. */
  OPINION,
  /** A verb of what people feel or are. */
  STATIVE,
  /** What says that things are left. */
  REMAINING,
  /** A department, team or role that can own a goal. */
  OWNER,
  /** An adjective that narrows which things are counted. */
  ADJECTIVE,
  /** A bound in words. */
  BOUND,
  /** A verb that only binds the sentence. */
  VERB,
  /** A verb whose subject is the metric. */
  INTRANSITIVE,
  /** A verb that says where the metric stands. */
  STAND,
  /** A verb that sets an upper bound. */
  CAP,
  /** A verb that asks for better, whichever way that is. */
  IMPROVE,
  /** "as many", behind a multiple. */
  AS_MUCH,
  /** "om", which opens a purpose when "te" follows. */
  PURPOSE,
  /** "by", which opens the means when neither an amount nor a time follows. */
  LEVER_BY,
  /** Without, which opens a limit. */
  WITHOUT,
  /** A possessive or a word for all. */
  OUR,
  /** A word for all of them, without exception. */
  ALL,
  /** People whom nobody can make do anything: residents, consumers. */
  PUBLIC,
  /** Who has something. */
  HAVE,
  /** Leads to an event by which something must be done. */
  EVENT,
  /** The passive auxiliary. */
  PASSIVE,
  /** A noun for something that proves a state. */
  EVIDENCE,
  /** A verb for a service whose time can be limited. */
  SERVICE,
  /** An adjective that makes counted things a stock. */
  STOCK,
  /** "ton": a hundred thousand euros, or a thousand kilos. */
  TON
}
