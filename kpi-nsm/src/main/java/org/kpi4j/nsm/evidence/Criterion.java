package org.kpi4j.nsm.evidence;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.message.NorthStarMessages;

/**
 * The twelve questions that a north star candidate answers. Each has five anchors, from 0 (not at all) to 4 (fully),
 * which do not depend on the other candidates.
 */
public enum Criterion {
  /** Does it count an event in which customers get what they come for? */
  CUSTOMER_VALUE(1, Channel.STRUCTURE, Channel.JUDGEMENT),
  /** Does it predict revenue or growth? */
  PREDICTS_REVENUE(2, Channel.DATA),
  /** Does it move before revenue moves? */
  LEADS_REVENUE(3, Channel.DATA, Channel.STRUCTURE),
  /** Can the team move it? */
  INFLUENCEABLE(4, Channel.DATA, Channel.STRUCTURE),
  /** Can it be measured soon, often and without much noise? */
  MEASURABLE(5, Channel.STRUCTURE, Channel.DATA),
  /** How many departments can contribute? */
  BREADTH(6, Channel.STRUCTURE),
  /** Is there a path from it to what somebody does today? */
  SPECIFIC(7, Channel.STRUCTURE, Channel.JUDGEMENT),
  /** Will it still matter in five years? */
  DURABLE(8, Channel.JUDGEMENT, Channel.DATA),
  /** Does it fit the phase that the company is in? */
  PHASE_FIT(9, Channel.STRUCTURE),
  /** Does it count repeated behaviour or advocacy? */
  REPEAT_OR_ADVOCACY(10, Channel.STRUCTURE, Channel.DATA),
  /** Does a new colleague understand it at once? */
  UNDERSTANDABLE(11, Channel.JUDGEMENT),
  /** Is it hard to raise without making anything better, and is it guarded? */
  RESISTS_GAMING(12, Channel.STRUCTURE, Channel.JUDGEMENT);

  /** The highest anchor; a candidate at it has the value 1. */
  public static final int HIGHEST_LEVEL = 4;

  /** Where the evidence for a criterion can come from. */
  public enum Channel {
    /** The definition itself. */
    STRUCTURE,
    /** A person's judgement. */
    JUDGEMENT,
    /** Data. */
    DATA
  }

  private final int number;
  private final ImmutableSet<Channel> channels;
  private final String textKey;

  Criterion(int number, Channel... channels) {
    this.number = number;
    this.textKey = "criterion." + NorthStarMessages.keyOf(this);
    this.channels = Stream.of(channels).collect(toImmutableSet());
  }

  /** {@return where its evidence can come from, the usual one first} */
  public ImmutableSet<Channel> channels() {
    return channels;
  }

  /** {@return the short name, from {@code C1} to {@code C12}} */
  public String code() {
    return "C" + number;
  }

  /** {@return where the criterion stands among all of them, from 0 to 11} */
  public int index() {
    return number - 1;
  }

  /**
   * {@return the criterion that stands there}
   *
   * @param index from 0 to 11
   */
  public static Criterion at(int index) {
    return all().asList().get(index);
  }

  /** {@return what the keys of its texts begin with, such as {@code criterion.customer-value}} */
  public String textKey() {
    return textKey;
  }

  /** {@return the criterion in two or three words} */
  public Message title() {
    return text("title");
  }

  /** {@return the question that somebody who judges is asked} */
  public Message question() {
    return text("question");
  }

  /**
   * {@return what a level means}
   *
   * @param level from 0 to 4 inclusive
   */
  public Message anchor(int level) {
    Score.ofLevel(level);
    return text("anchor." + level);
  }

  /** {@return all criteria, in order} */
  public static ImmutableSet<Criterion> all() {
    return ImmutableSet.copyOf(EnumSet.allOf(Criterion.class));
  }

  private Message text(String key) {
    return NorthStarMessages.text(textKey() + "." + key);
  }
}
