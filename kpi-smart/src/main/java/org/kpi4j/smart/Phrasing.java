package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import org.kpi4j.text.TimeFrame;

/** How proposals are worded in one language. */
interface Phrasing {

  /** {@return articles that a metric keeps} */
  ImmutableSet<String> articles();

  /** {@return words that ask for more or fewer of something} */
  ImmutableSet<String> quantifiers();

  /** {@return words that a deadline keeps before it} */
  ImmutableSet<String> timeWords();

  /** {@return words that a lever keeps before it} */
  ImmutableSet<String> leverWords();

  /** {@return the word before a lever whose own word cannot be kept} */
  String leverWord();

  /** {@return the word before a deadline that stands alone, such as "Q3 2027"} */
  String timeWord(TimeFrame time);

  /** {@return the deadline that nobody named} */
  String anyDeadline();

  /** {@return the words before the greatest number that is still allowed} */
  String atMost();

  /** {@return a statement without exception, with room for some} */
  String withException(String statement);

  /** {@return the number of these things; the same when it already says so} */
  String count(String things);

  /** {@return a metric that does not say how it is measured, with its instrument to be filled in} */
  String withInstrument(String metric);

  /** {@return a statement with a deadline to be filled in} */
  String withDeadline(String statement, boolean isLong);

  /** {@return a statement with an effect to be filled in} */
  String withEffect(String statement);

  /** {@return a statement with the metric that would show it to be filled in, and with a lever and deadline where it has none} */
  String withMeasure(String statement, boolean hasLever, boolean hasTime);

  /** {@return the goal in one sentence, without a capital and a point} */
  String sentence(Slots slots);
}
