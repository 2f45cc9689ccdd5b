package org.kpi4j.nsm.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.nsm.robustness.Estimate;

/**
 * What is known of one candidate on one criterion. The definition itself gives evidence, people do by judging, and
 * measurements do; all three fill the same place.
 */
public interface Evidence {
  /** {@return how well the candidate does} */
  Score value();

  /** {@return what the value rests on} */
  EvidenceGrade grade();

  /** {@return the value with the bounds between which it is believed to lie} */
  default Estimate interval() {
    return Estimate.share(value().value(), grade().margin());
  }

  /** {@return who or what says so, such as {@code cohort table of May}} */
  String source();

  /** {@return why, in a sentence} */
  Message because();

  /** {@return what could not be found out, and why} */
  default ImmutableList<Message> notEstimable() {
    return ImmutableList.of();
  }

  /**
   * {@return evidence with these parts}
   *
   * @param value how well the candidate does
   * @param grade what that rests on
   * @param source who or what says so
   * @param because why, in a sentence
   */
  static Evidence of(Score value, EvidenceGrade grade, String source, Message because) {
    return new GivenEvidence(value, grade, source, because);
  }

  /**
   * {@return a judgement on the anchors of the criterion, with its reason}
   *
   * @param level from 0 to 4 inclusive
   * @param because the reason; not blank
   */
  static Evidence judged(int level, String because) {
    checkArgument(!because.isBlank(), "reason must not be blank: '%s'", because);
    Message reason = NorthStarMessages.text("evidence.judged", because);
    return new GivenEvidence(Score.ofLevel(level), EvidenceGrade.JUDGEMENT, "judgement", reason);
  }

  /**
   * {@return a guess on the anchors of the criterion, without a reason}
   *
   * @param level from 0 to 4 inclusive
   */
  static Evidence assumed(int level) {
    Message reason = NorthStarMessages.text("evidence.assumed");
    return new GivenEvidence(Score.ofLevel(level), EvidenceGrade.ASSUMPTION, "assumption", reason);
  }

  /**
   * {@return what data say}
   *
   * @param value from 0 to 1 inclusive
   * @param grade what kind of data
   * @param source which data; not blank
   */
  static Evidence measured(double value, EvidenceGrade grade, String source) {
    checkArgument(!source.isBlank(), "source must not be blank: '%s'", source);
    return new GivenEvidence(
        new Score(value), grade, source, NorthStarMessages.text("evidence.measured", source));
  }
}
