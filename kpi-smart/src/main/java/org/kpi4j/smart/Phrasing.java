package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;

/** How proposals are worded in one language. */
interface Phrasing {

  /** {@return articles that a metric keeps} */
  ImmutableSet<String> articles();

  /** {@return words that a deadline keeps before it} */
  ImmutableSet<String> timeWords();

  /** {@return words that a lever keeps before it} */
  ImmutableSet<String> leverWords();

  /** {@return the word before a lever whose own word cannot be kept} */
  String leverWord();

  /** {@return the metric that nobody named} */
  String anyMetric();

  /** {@return the deadline that nobody named} */
  String anyDeadline();

  /** {@return a statement with a deadline to be filled in} */
  String withDeadline(String statement);

  /** {@return a statement with an effect to be filled in} */
  String withEffect(String statement);

  /** {@return the goal in one sentence, without a capital and a point} */
  String sentence(Slots slots);
}
