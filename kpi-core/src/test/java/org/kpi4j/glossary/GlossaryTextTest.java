package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the text of a glossary may say, and how its errors read. */
class GlossaryTextTest {
  private static final String PARCELS =
      "concept: parcels-per-stop\nen: Parcels per stop | drop density\nnl: Pakketten per stop\n";

  @Test
  void concept_isFoundByEveryName() {
    Glossary glossary = Glossary.parse(PARCELS, "own.txt");
    assertThat(glossary.concept("drop density")).isEqualTo(glossary.byId("parcels-per-stop"));
    assertThat(glossary.concept("Pakketten per stop")).isPresent();
  }

  @Test
  void twoConceptsWithOneName_areRefusedWithTheLine() {
    String clash = PARCELS + "\nconcept: other\nen: Drop density\nnl: Dichtheid\n";
    assertThatThrownBy(() -> Glossary.parse(clash, "own.txt"))
        .hasMessage(
            "own.txt:5: the name 'Drop density' is already a name of 'parcels-per-stop' (own.txt:1)");
  }

  @Test
  void brokenFormula_isRefusedWithTheLine() {
    assertThatThrownBy(() -> Glossary.parse(PARCELS + "formula: parcels / / stops\n", "own.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("own.txt:4: ");
  }

  @Test
  void formulasInACircle_areRefusedWithTheLine() {
    String circle =
        "concept: a\nen: Aaa\nnl: Aaa\nformula: b * 2\n\nconcept: b\nen: Bbb\nnl: Bbb\nformula: a / 2\n";
    assertThatThrownBy(() -> Glossary.parse(circle, "own.txt"))
        .hasMessageStartingWith("own.txt:1: the formulas of [a, b] must not go round in a circle");
  }

  @Test
  void guardrailThatIsNoConcept_isRefusedWithTheLine() {
    assertThatThrownBy(() -> Glossary.parse("\n" + PARCELS + "guardrails: breakage\n", "own.txt"))
        .hasMessage("own.txt:2: a guardrail must be the id of a concept: 'breakage'");
  }

  @Test
  void unknownKey_isRefusedWithTheLine() {
    assertThatThrownBy(() -> Glossary.parse(PARCELS + "stage: revenue 1\n", "own.txt"))
        .hasMessageStartingWith("own.txt:4: key must be one of [concept, en, nl,");
  }

  @Test
  void ownConcept_replacesTheLibrarysOne() {
    Concept own = Glossary.standard().byId("revenue").orElseThrow().toBuilder().build();
    assertThat(Glossary.standard().with(own).byId("revenue")).contains(own);
  }

  @Test
  void withoutConcepts_knowsWordsOnly() {
    Glossary words = Glossary.standard().withoutConcepts();
    assertThat(words.concept("revenue")).isEmpty();
    assertThat(words.parts("websitebezoekers")).anyMatch(part -> part.is("visitor"));
  }

  @Test
  void inflectionInAPhraseBeforeItsWord_isFoundAllTheSame() {
    Glossary glossary = Glossary.parse(
        "word: fleet | measure | fleet | aantal auto's\nword: car | object | car | auto\n",
        "own.txt");
    assertThat(glossary.parts("auto's")).singleElement().matches(part -> part.is("car"));
  }

  @Test
  void tag_holdsForAllFormsOrForThoseBehindIt() {
    Glossary glossary = Glossary.parse(
        "word: order | action | order, bulk order | bestelling |  | money, @deed, @large bulk order",
        "own.txt");
    assertThat(glossary.parts("bestelling")).allMatch(part -> part.isTagged("deed"));
    assertThat(glossary.parts("bulk order")).allMatch(part -> part.isTagged("large"));
    assertThat(glossary.parts("order")).noneMatch(part -> part.isTagged("large"));
  }

  @Test
  void tagThatStandsTwice_isRefusedWithTheLine() {
    assertThatThrownBy(() ->
            Glossary.parse("word: order | action | order | bestelling | | @deed, @deed", "own.txt"))
        .hasMessage("own.txt:1: a tag must have a name and stand only once in a line: 'deed'");
  }

  @Property(tries = 300)
  void anyText_isReadOrRefusedWithItsPlace(
      @ForAll("keys") String key, @ForAll String value, @ForAll String more) {
    try {
      assertThat(Glossary.parse(key + ": " + value + "\n" + more, "own.txt").concepts())
          .isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("own.txt:");
    }
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.of("concept", "tool", "word", "en", "#");
  }

  @Test
  void weightThatIsNoNumber_isRefusedWithTheLine() {
    assertThatThrownBy(() -> Glossary.parse(PARCELS + "stages: revenue NaN\n", "own.txt"))
        .hasMessage("own.txt:4: a weight must be finite: 'NaN'");
  }

  @Test
  void toolOfAnotherArea_cannotMeasure() {
    Concept order = Glossary.standard().byId("average-order-value").orElseThrow();
    assertThat(Glossary.standard().tool("Hotjar").orElseThrow().canMeasure(order))
        .contains(false);
    assertThat(Glossary.standard().tool("google data studio").orElseThrow().canMeasure(order))
        .contains(true);
    assertThat(Glossary.standard().toolsFor(order)).extracting(Tool::id).contains("stripe");
  }
}
