package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kpi4j.model.Language;
import org.kpi4j.text.Recognizer;

class GoalReadingPropertyTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static GoalReading read(String text, Language language) {
    return Reader.standard().readGoal(text, language);
  }

  @Property(tries = 3000)
  void everySpanStandsInsideTheText(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    assertThat(GoalSpans.of(read(text, language))).allMatch(span -> span.end() <= text.length());
  }

  @Property(tries = 3000)
  void everyPhraseIsTheTextsOwn(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    assertThat(GoalSpans.phrases(read(text, language)))
        .allSatisfy(phrase -> assertThat(phrase.span().in(text)).isEqualTo(phrase.text()));
  }

  @Property(tries = 1000)
  void everyDateThatDoesNotExistStandsInsideTheText(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    assertThat(Recognizer.of(language).recognize(text).invalidDates())
        .allMatch(span -> span.end() <= text.length());
  }

  @Property(tries = 3000)
  void theSameTextIsReadTheSameWay(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    assertThat(read(text, language)).isEqualTo(read(text, language));
  }

  @Property(tries = 3000)
  void everyTextCanBeDrafted(@ForAll("texts") String text, @ForAll("languages") Language language) {
    GoalReading goal = read(text, language);
    assertThat(goal.draft(AS_OF).kpi().language()).contains(goal.language());
    assertThat(goal.deadlineDay(AS_OF).isPresent()).isIn(true, false);
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(Language.DUTCH, Language.ENGLISH, Language.UNDETERMINED);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(200), words());
  }

  private static Arbitrary<String> words() {
    Arbitrary<String> parts = Arbitraries.of(
        "omzet",
        "churn",
        "20%",
        "€",
        "5",
        "1.250,50",
        "van",
        "naar",
        "to",
        "from",
        "by",
        "binnen",
        "within",
        "6",
        "maanden",
        "months",
        "Q3",
        "2027",
        "31",
        "juni",
        "June",
        "-",
        "->",
        "/",
        "+",
        "een",
        "a",
        "derde",
        "third",
        "and",
        "en",
        "million",
        "meer",
        "more",
        "than",
        "dan",
        "minder",
        "zo",
        "snel",
        "mogelijk",
        "via",
        "door",
        "om",
        "te",
        "the",
        "de",
        "het",
        "of",
        "per",
        "week",
        "elke",
        "every",
        "twee",
        "two",
        "keer",
        "times",
        "next",
        "volgend",
        "jaar",
        "year",
        "eind",
        "end",
        ":",
        ",",
        ".",
        "'",
        "x",
        "e",
        "10",
        "tot",
        "until",
        "Friday",
        "eerste",
        "halve",
        "half",
        "verdubbel",
        "double",
        "not",
        "geen",
        "\uD83D\uDE80");
    return parts.list().ofMaxSize(30).map(list -> String.join(" ", list));
  }
}
