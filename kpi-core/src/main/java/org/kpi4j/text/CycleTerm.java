package org.kpi4j.text;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * A period of the calendar: the {@code index}-th unit of a year (0: the year itself, or the unit around the reference day),
 * in a year that may be open (0) or, when relative, lies {@code shift} away.
 */
record CycleTerm(
    CalendarUnit unit,
    int index,
    int year,
    boolean isRelative,
    int shift,
    Part part,
    boolean fiscal)
    implements CalendarTerm {
  /** Which part of the period is meant. */
  enum Part {
    WHOLE,
    BEGIN,
    MIDDLE,
    END,
    REST
  }

  static CycleTerm named(CalendarUnit unit, int index, int year) {
    return new CycleTerm(unit, index, year, false, 0, Part.WHOLE, false);
  }

  static CycleTerm relative(CalendarUnit unit, int shift) {
    return new CycleTerm(unit, 0, 0, true, shift, Part.WHOLE, false);
  }

  CycleTerm in(int year) {
    return new CycleTerm(unit, index, year, false, 0, part, fiscal);
  }

  CycleTerm shifted(int years) {
    return new CycleTerm(unit, index, 0, true, years, part, fiscal);
  }

  CycleTerm with(Part part) {
    return new CycleTerm(unit, index, year, isRelative, shift, part, fiscal);
  }

  CycleTerm fiscally() {
    return new CycleTerm(unit, index, year, isRelative, shift, part, true);
  }

  @Override
  public boolean isYearOpen() {
    return year == 0 && !isRelative;
  }

  @Override
  public String code() {
    if (isRelative && index == 0) {
      return relativeCode();
    }
    String ofYear = isRelative
        ? shiftName() + "-year"
        : year == 0 ? "XXXX" : Strings.padStart("" + year, 4, '0');
    if (part == Part.MIDDLE && unit == CalendarUnit.YEAR) {
      return ofYear + "-06";
    }
    return switch (unit) {
      case YEAR -> ofYear;
      case DECADE, CENTURY -> ofYear + "/" + (unit == CalendarUnit.DECADE ? "P10Y" : "P100Y");
      default -> ofYear + "-" + indexCode();
    };
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    return CycleDays.of(this, asOf, fiscal ? fiscalYearStart : Month.JANUARY);
  }

  private String relativeCode() {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return shift == 0 && (part == Part.END || part == Part.REST)
        ? "end-of-" + name
        : shiftName() + "-" + name;
  }

  private String shiftName() {
    return switch (shift) {
      case -1 -> "last";
      case 0 -> "this";
      case 1 -> "next";
      default -> shift + "th";
    };
  }

  private String indexCode() {
    String number = Integer.toString(index);
    return switch (unit) {
      case MONTH -> Strings.padStart(number, 2, '0');
      case QUARTER -> "Q" + number;
      case HALF -> "H" + number;
      case WEEK -> "W" + Strings.padStart(number, 2, '0');
      default -> unit.name().charAt(0) + number;
    };
  }
}
