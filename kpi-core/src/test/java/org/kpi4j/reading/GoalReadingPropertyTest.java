package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kpi4j.model.Language;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

class GoalReadingPropertyTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static GoalReading read(String text, Language language) {
    return Reader.standard().readGoal(text, language);
  }

  @Property(tries = 3000)
  void everySpanStandsInsideTheText(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    assertThat(spans(read(text, language))).allMatch(span -> span.end() <= text.length());
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

  private static Stream<Span> spans(GoalReading goal) {
    Stream<Span> phrases = Stream.of(
            goal.metric(),
            goal.lever(),
            goal.owner(),
            goal.population(),
            goal.reason(),
            goal.source())
        .flatMap(phrase -> phrase.stream())
        .map(Phrase::span);
    Stream<Span> words = Stream.concat(
        goal.vagueWords().stream().map(VagueWord::span),
        goal.problems().stream().map(ReadingProblem::span));
    Stream<Span> values = Stream.concat(
        goal.amounts().stream().map(Amount::span), goal.times().stream().map(TimeFrame::span));
    return Stream.concat(Stream.concat(phrases, words), values);
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
