package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import org.kpi4j.change.Change;
import org.kpi4j.change.Impact;

/** Writes changes as objects. */
record JsonChanges(Json json, Words words) {
  private static final String SCHEMA = "https://kpi4j.org/schema/changes-1.json";

  void write(ImmutableList<Change> changes) {
    json.text("$schema", SCHEMA);
    json.text("language", words.language().code());
    json.object("summary", summary -> {
      for (Impact impact : Impact.values()) {
        int number = (int) changes.stream().filter(c -> c.impact() == impact).count();
        summary.number(Words.lower(impact), number);
      }
    });
    json.objects("changes", changes, this::write);
  }

  private void write(Change change) {
    json.text("kind", Words.lower(change.kind()));
    json.text("impact", Words.lower(change.impact()));
    json.object("subject", subject -> {
      subject.text("kind", Words.lower(change.subject().kind()));
      subject.text("id", change.subject().id());
    });
    json.text("attribute", change.attribute());
    json.text("before", change.before());
    json.text("after", change.after());
    json.text("message", change.message().in(words.language()));
    ChangeReport.position(change).ifPresent(json::position);
  }
}
