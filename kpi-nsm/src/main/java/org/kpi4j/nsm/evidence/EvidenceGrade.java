package org.kpi4j.nsm.evidence;

/**
 * What a value rests on. A better grade narrows the interval in which the value is believed to lie; it never makes the
 * value itself higher. The margins are chosen by this library.
 */
public enum EvidenceGrade {
  /** E0: an assumption that nobody has argued for. */
  ASSUMPTION("E0", .30),
  /** E1: somebody's judgement with its reason, or what the definition itself says. */
  JUDGEMENT("E1", .20),
  /** E2: data that describe, such as a cohort table. */
  DESCRIPTIVE("E2", .12),
  /** E3: data in which the cause comes before the effect, or a prediction that held out of sample. */
  TIME_ORDERED("E3", .07),
  /** E4: an experiment; it brings its own interval, which is never narrower than this. */
  EXPERIMENT("E4", .04);

  private final String code;
  private final double margin;

  EvidenceGrade(String code, double margin) {
    this.code = code;
    this.margin = margin;
  }

  /** {@return how far the true value may lie from the stated one, on both sides} */
  public double margin() {
    return margin;
  }

  /** {@return the short name, from {@code E0} to {@code E4}} */
  public String code() {
    return code;
  }
}
