package org.kpi4j.io.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Cells as the text that a person sees in them: dates as dates and percentages as percentages. */
final class XlsxCells {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private XlsxCells() {}

  static String text(Cell cell) {
    if (isUnknown(cell)) {
      String formula = cell.getFormula() == null ? cell.getText() : cell.getFormula();
      return Guard.FORMULA + formula;
    }
    boolean number = cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal;
    return number ? number(cell) : Guard.add(String.valueOf(cell.getText()));
  }

  /** A formula that nobody computed, or of which the result is an error, has no value. */
  private static boolean isUnknown(Cell cell) {
    boolean isComputed = cell.getRawValue() != null && !cell.getRawValue().isEmpty();
    return cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && !isComputed);
  }

  private static String number(Cell cell) {
    String format = String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
    if (isDate(format)) {
      return date(cell);
    }
    BigDecimal value = (BigDecimal) cell.getValue();
    return format.contains("%")
        ? value.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %"
        : value.stripTrailingZeros().toPlainString();
  }

  private static String date(Cell cell) {
    var time = cell.asDate();
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  /** Years and days occur in the formats of dates alone; what stands in quotes or brackets is shown as it is. */
  private static boolean isDate(String format) {
    boolean quoted = false;
    int bracket = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted ^= c == '"';
      bracket += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (!quoted && bracket == 0 && (c == 'y' || c == 'd')) {
        return true;
      }
    }
    return false;
  }
}
