package org.kpi4j.aarrr;

import java.io.Serializable;
import org.kpi4j.model.Stage;

/**
 * One thing that speaks for a stage.
 *
 * @param kind what kind of thing it is
 * @param stage the stage for which it speaks; {@link #OUTSIDE} when it speaks for none
 * @param weight how strongly: 1 is a hint, 3 settles it; negative when it speaks against
 * @param seen what was seen, such as a word of the name
 */
public record StageSignal(Kind kind, Stage stage, double weight, String seen)
    implements Serializable {
  /** Stands for no stage at all: the metric is outside the funnel. */
  public static final Stage OUTSIDE = Stage.of("NONE");

  /** What kind of thing a signal is. */
  public enum Kind {
    /** What the field says of the concept. */
    KNOWLEDGE,
    /** A word of the name. */
    WORD,
    /** A word of the description. */
    DESCRIPTION,
    /** How the parts of the name stand together. */
    STRUCTURE,
    /** A part of the formula. */
    FORMULA,
    /** What was learned from labelled metrics. */
    LEARNED
  }
}
