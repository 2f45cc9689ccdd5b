package org.kpi4j.reading;

import org.kpi4j.model.Movement;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Amounts that are above or below those of another time: "20% below 2024 levels", "15% onder 2025". */
final class TimeComparison {
  private TimeComparison() {}

  /** {@return whether "below" or "above" stands at a token, between an amount and the time that it is compared with} */
  static boolean at(Sentence sentence, int i) {
    String bound = sentence.tokens.at(i, Role.COMPARISON).value(Role.COMPARISON);
    int time = sentence.time(behind(sentence.tokens, i));
    return (bound.equals("BELOW") || bound.equals("ABOVE"))
        && sentence.amount(i - 1) >= 0
        && sentence.time(i - 1) < 0
        && time >= 0
        && !(sentence.times.get(time) instanceof TimeFrame.Duration)
        && !(sentence.times.get(time) instanceof TimeFrame.Recurrence);
  }

  /** {@return where a comparison starts that ends right before a time; -1 when none does} */
  static int before(Sentence sentence, int time) {
    for (int i = Math.max(1, time - 3); i < time; i++) {
      if (behind(sentence.tokens, i) == time && at(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the token behind a time and the level that it names: "2024 levels", "last year's level"} */
  static int afterLevel(Tokens tokens, int time) {
    int at = tokens.isAnySymbol(time, "'’") && tokens.reads(time + 1, "s") ? time + 2 : time;
    boolean level =
        tokens.reads(at, "level") || tokens.reads(at, "levels") || tokens.reads(at, "niveau");
    return level ? at + 1 : time;
  }

  static Movement movement(Tokens tokens, int i) {
    return tokens.at(i, Role.COMPARISON).value(Role.COMPARISON).equals("BELOW")
        ? Movement.DECREASE
        : Movement.INCREASE;
  }

  private static int behind(Tokens tokens, int i) {
    int at = i + tokens.width(i, Role.COMPARISON);
    return tokens.is(at, Role.THE) ? at + 1 : at;
  }
}
