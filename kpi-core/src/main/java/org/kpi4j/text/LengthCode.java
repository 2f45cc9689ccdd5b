package org.kpi4j.text;

import java.math.BigDecimal;

/** Writes a length in ISO 8601. */
final class LengthCode {
  private final StringBuilder code = new StringBuilder("P");
  private boolean inTime;

  private LengthCode() {}

  static String of(Length length) {
    LengthCode code = new LengthCode();
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
    if (isWhole(count) || !unit.designator().equals("Y")) {
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
