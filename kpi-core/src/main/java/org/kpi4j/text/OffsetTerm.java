package org.kpi4j.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day that lies a length of time before or after another one, or, without another one, the reference day. */
record OffsetTerm(Length length, boolean past, @Nullable CalendarTerm base)
    implements CalendarTerm {
  @Override
  public String code() {
    return (base == null ? "" : base.code())
        + (past ? "-" : base == null ? "" : "+")
        + length.code();
  }

  @Override
  public boolean isYearOpen() {
    return base != null && base.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return base == null || base.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    Optional<LocalDate> from =
        base == null ? Optional.of(asOf) : base.resolve(asOf, fiscalYearStart).map(DateRange::from);
    return from.flatMap(day -> past ? length.before(day) : length.after(day)).map(DateRange::of);
  }
}
