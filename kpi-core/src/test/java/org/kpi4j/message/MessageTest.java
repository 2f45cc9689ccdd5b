package org.kpi4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

/** Messages, and how values read in them. */
class MessageTest {
  private static String english(Object value) {
    return Argument.of(value).in(Language.ENGLISH);
  }

  private static String dutch(Object value) {
    return Argument.of(value).in(Language.DUTCH);
  }

  @Test
  void numbers_readAsInTheirLanguage() {
    assertThat(english(1234567.5)).isEqualTo("1,234,567.5");
    assertThat(dutch(1234567.5)).isEqualTo("1.234.567,5");
    assertThat(english(1000)).isEqualTo("1000");
    assertThat(english(-12345)).isEqualTo("-12,345");
    assertThat(english(0.33333)).isEqualTo("0.3333");
    assertThat(english(-0.0)).isEqualTo("0");
  }

  @Test
  void tinyAndHugeNumbers_stayReadable() {
    assertThat(english(0.00001234567)).isEqualTo("0.00001235");
    assertThat(english(1e300)).isEqualTo("1E+300");
    assertThat(english(Double.NaN)).isEqualTo("NaN");
    assertThat(english(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
  }

  @Test
  void quantities_readWithTheirUnit() {
    assertThat(english(Quantity.percent(20))).isEqualTo("20%");
    assertThat(english(Quantity.of(-5000, Unit.currency("EUR")))).isEqualTo("-€5000");
    assertThat(dutch(Quantity.of(50000, Unit.currency("EUR")))).isEqualTo("€ 50.000");
    assertThat(dutch(Quantity.of(48.5, Unit.currency("EUR")))).isEqualTo("€ 48,50");
    assertThat(english(Quantity.of(0.125, Unit.currency("EUR")))).isEqualTo("€0.125");
    assertThat(english(Quantity.of(5, Unit.currency("CHF")))).isEqualTo("CHF 5");
    assertThat(english(Quantity.of(5, Unit.countOf("order")))).isEqualTo("5 order");
    assertThat(english(Quantity.of(2, Unit.TIMES))).isEqualTo("2x");
    assertThat(english(Quantity.of(4.5, Unit.parse("/5")))).isEqualTo("4.5/5");
    assertThat(english(Quantity.of(7, Unit.COUNT))).isEqualTo("7");
  }

  @Test
  void daysAndLists_readAsInTheirLanguage() {
    assertThat(english(LocalDate.of(2027, 3, 1))).isEqualTo("1 March 2027");
    assertThat(dutch(LocalDate.of(2027, 3, 1))).isEqualTo("1 maart 2027");
    assertThat(english(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(dutch(List.of("a", "b"))).isEqualTo("a en b");
    assertThat(english(List.of())).isEmpty();
  }

  @Test
  void textsOfOthers_areShownOnOneLineAndCut() {
    assertThat(english("a\u202Eb\nc\u0000")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(english("x".repeat(1_000_000))).hasSize(201).endsWith("…");
    assertThat(english(LocalizedText.of("a\nb"))).isEqualTo("a\uFFFDb");
    assertThat(english(Quantity.of(1, Unit.countOf("a\nb")))).isEqualTo("1 a\uFFFDb");
    assertThat(english(Path.of("a"))).isEqualTo("a");
  }

  @Test
  void placesWithoutArguments_stayAsTheyAre() {
    LocalizedText template = LocalizedText.of(Language.ENGLISH, "{0} {1} {x} { {0}");
    Message message = new Message("k", template, ImmutableList.of()).with("{1}");
    assertThat(message.in(Language.ENGLISH)).isEqualTo("{1} {1} {x} { {1}");
    assertThat(message).hasToString("{1} {1} {x} { {1}");
    assertThat(message.in(Language.DUTCH)).isEqualTo(message.in(Language.ENGLISH));
  }

  @Test
  void missingBundle_isNamed() {
    Messages messages = Messages.bundle("nothing", name -> null);
    assertThatThrownBy(messages::all)
        .hasMessage("message file must exist: 'nothing_en.properties'");
  }
}
