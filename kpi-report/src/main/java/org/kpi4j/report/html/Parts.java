package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.text.Span;

/** Divides a statement into what was read in it. Where two things were read in the same words, the first one counts. */
final class Parts {
  private final GoalReading reading;
  private final Labels labels;
  private final List<Read> all = new ArrayList<>();

  private Parts(GoalReading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
  }

  static ImmutableList<KpiCard.Part> of(GoalReading reading, Labels labels) {
    Parts parts = new Parts(reading, labels);
    parts.gather();
    return parts.divided();
  }

  private void gather() {
    reading.vagueWords().forEach(word -> add("vague", word.span()));
    reading.problems().forEach(problem -> add("problem", problem.span()));
    reading.metric().ifPresent(metric -> add("metric", metric.span()));
    reading.target().ifPresent(target -> add("amount", target.span()));
    reading.baseline().ifPresent(baseline -> add("amount", baseline.span()));
    reading.deadline().ifPresent(time -> add("time", time.span()));
    reading.frequency().ifPresent(time -> add("time", time.span()));
    reading.population().ifPresent(population -> add("population", population.span()));
    reading.lever().ifPresent(lever -> add("lever", lever.span()));
  }

  private void add(String look, Span span) {
    if (span.length() > 0 && all.stream().noneMatch(read -> read.span().overlaps(span))) {
      all.add(new Read(look, span));
    }
  }

  private ImmutableList<KpiCard.Part> divided() {
    ImmutableList.Builder<KpiCard.Part> parts = ImmutableList.builder();
    all.sort(Comparator.comparingInt(read -> read.span().start()));
    int at = 0;
    for (Read read : all) {
      addPlain(parts, at, read.span().start());
      String words = read.span().in(reading.text());
      parts.add(new KpiCard.Part(words, read.look(), labels.of("read-" + read.look())));
      at = read.span().end();
    }
    addPlain(parts, at, reading.text().length());
    return parts.build();
  }

  private void addPlain(ImmutableList.Builder<KpiCard.Part> parts, int from, int to) {
    if (to > from) {
      parts.add(new KpiCard.Part(reading.text().substring(from, to), "", ""));
    }
  }

  private record Read(String look, Span span) {}
}
