package org.kpi4j.aarrr;

import java.io.Serializable;
import org.kpi4j.message.Message;
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

  /** {@return the signal in words, such as "The word 'churn' speaks for retention"} */
  public Message message() {
    String key = weight < 0 ? "signal.against" : "signal." + kind.name();
    return AarrrRules.MESSAGES.message(key, seen, stageName());
  }

  /** {@return the name of the stage; its id for a stage of one's own} */
  private Object stageName() {
    return AarrrRules.MESSAGES
        .find("stage." + stage.id())
        .<Object>map(name -> name)
        .orElse(stage.id());
  }
}
