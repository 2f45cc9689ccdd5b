package org.kpi4j.message;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Language;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

/** How numbers, days and lists are written in each language. The tables are the library's own: a JDK may have none. */
final class Wording {
  private static final int DECIMALS = 4;
  private static final double SMALL = 0.001;
  private static final int LONGEST_WHOLE = 21;
  private static final int LONGEST = 200;
  private static final int GROUP = 3;
  private static final int UNGROUPED = 4;
  private static final List<String> ENGLISH_MONTHS = List.of(
      "January February March April May June July August September October November December"
          .split(" ", -1));
  private static final List<String> DUTCH_MONTHS = List.of(
      "januari februari maart april mei juni juli augustus september oktober november december"
          .split(" ", -1));
  private static final ImmutableMap<String, String> CURRENCY_SIGNS =
      ImmutableMap.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥");

  private Wording() {}

  static String number(double value, Language language) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = rounded(value);
    if (rounded.precision() - rounded.scale() > LONGEST_WHOLE) {
      return rounded.round(new MathContext(DECIMALS)).toString();
    }
    String plain = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : (isDutch(language) ? ',' : '.') + plain.substring(point + 1);
    return grouped(whole, isDutch(language) ? '.' : ',') + fraction;
  }

  /** {@return a number with a last zero where one digit would stand behind the point: cents come in twos} */
  private static String withCents(String number, Language language) {
    boolean isShort = number.length() > 2
        && number.charAt(number.length() - 2) == (isDutch(language) ? ',' : '.');
    return isShort ? number + "0" : number;
  }

  /** Four decimals, or four digits where that would leave nothing. */
  private static BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = Math.abs(value) < SMALL
        ? exact.round(new MathContext(DECIMALS, RoundingMode.HALF_EVEN))
        : exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros();
  }

  private static String grouped(String whole, char separator) {
    String digits = whole.startsWith("-") ? whole.substring(1) : whole;
    if (digits.length() <= UNGROUPED) {
      return whole;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      out.insert(at, separator);
    }
    return whole.startsWith("-") ? "-" + out : out.toString();
  }

  static String quantity(Quantity quantity, Language language) {
    String number = number(quantity.value(), language);
    Unit unit = quantity.unit();
    if (unit.equals(Unit.PERCENT)) {
      return number + "%";
    }
    if (unit.isMoney()) {
      return money(withCents(number, language), unit.toString(), language);
    }
    return unit.isFraction() || unit.equals(Unit.COUNT)
        ? number
        : number + gap(unit) + shown(unit.toString());
  }

  private static String gap(Unit unit) {
    boolean isScale =
        unit.factors().get(0).dimension() == Dimension.SCORE && unit.toString().startsWith("/");
    return isScale || unit.equals(Unit.TIMES) ? "" : " ";
  }

  private static String money(String number, String code, Language language) {
    String sign = CURRENCY_SIGNS.get(code);
    if (sign == null) {
      return shown(code) + " " + number;
    }
    if (isDutch(language)) {
      return sign + " " + number;
    }
    return number.startsWith("-") ? "-" + sign + number.substring(1) : sign + number;
  }

  static String day(LocalDate date, Language language) {
    String month =
        (isDutch(language) ? DUTCH_MONTHS : ENGLISH_MONTHS).get(date.getMonthValue() - 1);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }

  static String listing(List<Argument> items, Language language) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(i < items.size() - 1 ? ", " : isDutch(language) ? " en " : " and ");
      }
      out.append(items.get(i).in(language));
    }
    return out.toString();
  }

  /** {@return the text, cut so that a message stays readable, on one line and without control characters} */
  static String shown(String text) {
    return text.length() <= LONGEST && !hasHidden(text) ? text : cleaned(text);
  }

  private static boolean hasHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> append(out, c));
    return text.codePointCount(0, text.length()) > LONGEST
        ? out.append('…').toString()
        : out.toString();
  }

  private static void append(StringBuilder out, int c) {
    out.appendCodePoint(isHidden(c) ? '\uFFFD' : c);
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isDutch(Language language) {
    return language.equals(Language.DUTCH);
  }
}
