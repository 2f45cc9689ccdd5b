package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.Goal;
import org.kpi4j.reading.Phrase;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

/** What shows that a goal meets a letter. */
final class Evidence {
  private Evidence() {}

  static Message specific(Stated goal) {
    return goal.reading()
        .metric()
        .map(Phrase::text)
        .or(goal.kpi()::metric)
        .map(metric -> SmartTexts.verdict("metric", metric))
        .orElseGet(() -> SmartTexts.verdict("subject"));
  }

  static Message measurable(Stated goal) {
    return goal.reading()
        .target()
        .map(target -> quoted("amount", target.span(), goal))
        .orElseGet(() -> SmartTexts.verdict(goal.hasAmount() ? "amount-field" : "verifiable"));
  }

  static Message timeBound(Stated goal) {
    Optional<TimeFrame> deadline = goal.reading().deadline();
    if (deadline.isPresent()) {
      return quoted("deadline", deadline.get().span(), goal);
    }
    if (goal.kpi().goal().flatMap(Goal::deadline).isPresent()) {
      return SmartTexts.verdict("deadline-field");
    }
    Optional<TimeFrame> start = goal.reading().start();
    if (start.isPresent() && goal.holdsFromStart()) {
      return quoted("deadline", start.get().span(), goal);
    }
    return goal.reading()
        .frequency()
        .map(time -> quoted("frequency", time.span(), goal))
        .orElseGet(() -> SmartTexts.verdict(goal.hasTime() ? "review" : "implied"));
  }

  private static Message quoted(String key, Span span, Stated goal) {
    return SmartTexts.verdict(key, span.in(goal.reading().text()));
  }
}
