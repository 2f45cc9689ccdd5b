package org.kpi4j.commandline.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

/**
 * Writes every time of a text. A length of time that counts from the reference day is also a period.
 *
 * @param asOf the reference day; without one only times that need none have their days
 * @param fiscalYearStart the month in which the fiscal year starts
 */
record TimesSection(Optional<LocalDate> asOf, Month fiscalYearStart) {

  void write(List<TimeFrame> times, JsonOutput out) {
    out.objects("times", times.stream().flatMap(this::entries).toList(), entry -> {
      out.text("kind", entry.kind());
      out.textIfPresent("value", entry.value());
      out.textIfPresent("from", entry.days().map(days -> days.from().toString()));
      out.textIfPresent("to", entry.days().map(days -> days.to().toString()));
      out.number("start", entry.span().start());
      out.number("end", entry.span().end());
    });
  }

  private Stream<Entry> entries(TimeFrame time) {
    if (time instanceof TimeFrame.Recurrence recurrence) {
      String every = recurrence.every().codeAsCounted();
      return Stream.of(new Entry("recurrence", Optional.of(every), Optional.empty(), time.span()));
    }
    if (time instanceof TimeFrame.Duration duration) {
      return duration(duration);
    }
    Optional<DateRange> days = days(time);
    if (time instanceof TimeFrame.Day) {
      String day = days.map(range -> range.from().toString()).orElse(time.code());
      return Stream.of(new Entry("date", Optional.of(day), Optional.empty(), time.span()));
    }
    return Stream.of(new Entry("period", Optional.of(time.code()), days, time.span()));
  }

  private Stream<Entry> duration(TimeFrame.Duration time) {
    Optional<DateRange> days = time.fromNow() ? days(time) : Optional.empty();
    Optional<String> counted = Optional.of(time.length().codeAsCounted());
    Entry length = new Entry("duration", counted, Optional.empty(), time.span());
    return days.isEmpty()
        ? Stream.of(length)
        : Stream.of(length, new Entry("period", Optional.of(time.code()), days, time.span()));
  }

  private Optional<DateRange> days(TimeFrame time) {
    boolean isFixed = !time.isRelative() && !time.isYearOpen();
    return asOf.or(() -> isFixed ? Optional.of(LocalDate.EPOCH) : Optional.empty())
        .flatMap(day -> time.resolve(day, fiscalYearStart));
  }

  private record Entry(String kind, Optional<String> value, Optional<DateRange> days, Span span) {}
}
