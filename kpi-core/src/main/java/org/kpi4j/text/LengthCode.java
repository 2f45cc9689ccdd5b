package org.kpi4j.text;

import java.math.BigDecimal;

/** Writes a length in ISO 8601. */
final class LengthCode {
  private final StringBuilder code = new StringBuilder("P");
  private final boolean asCounted;
  private boolean inTime;

  private LengthCode(boolean asCounted) {
    this.asCounted = asCounted;
  }

  /** {@return the code, in which fractions of a year are months} */
  static String of(Length length) {
    return of(length, false);
  }

  /** {@return the code in the units in which the text counts} */
  static String asCounted(Length length) {
    return of(length, true);
  }

  private static String of(Length length, boolean asCounted) {
    LengthCode code = new LengthCode(asCounted);
    for (Length.Part part : length.parts()) {
      code.add(part);
    }
    return code.code.toString();
  }

  private void add(Length.Part part) {
    CalendarUnit unit = part.unit();
    if (!unit.isDateBased() && !inTime) {
      code.append('T');
      inTime = true;
    }
    double count = part.count() * unit.factor();
    if (isWhole(count) || asCounted || !unit.designator().equals("Y")) {
      append(count, unit.designator());
    } else {
      append(count * 12, "M");
    }
  }

  private void append(double count, String designator) {
    if (isWhole(count) && count < Long.MAX_VALUE) {
      code.append((long) count);
    } else {
      code.append(BigDecimal.valueOf(count).stripTrailingZeros().toPlainString());
    }
    code.append(designator);
  }

  private static boolean isWhole(double count) {
    return count == Math.rint(count);
  }
}
