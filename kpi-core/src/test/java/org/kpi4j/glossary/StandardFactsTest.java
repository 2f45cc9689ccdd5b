package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.DerivedUnit;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Unit;

/** What must hold of the facts in the glossary that comes with the library: formulas, guardrails, nearness, repairs. */
class StandardFactsTest {
  private static final Glossary GLOSSARY = Glossary.standard();
  private static final EventUnits UNITS = new EventUnits(GLOSSARY);

  /** They name trouble, and say that it was avoided, mended or put off. */
  private static final Set<String> LESSEN_TROUBLE = Set.of(
      "complaints-resolved-on-time",
      "crash-free-rate",
      "mean-time-between-failures",
      "reactivation-rate",
      "save-rate",
      "slo-attainment",
      "time-to-cancellation");

  @Test
  void everyShareRatioAndAverage_hasAFormula() {
    assertThat(idsWhere(concept -> isQuotient(concept) && concept.formula().isEmpty()))
        .isEmpty();
  }

  private static boolean isQuotient(Concept concept) {
    return Stream.of(Trait.RATIO, Trait.PER, Trait.AVERAGE, Trait.GROWTH).anyMatch(concept::has)
        || concept.unit().filter(StandardFactsTest::isQuotient).isPresent();
  }

  private static boolean isQuotient(Unit unit) {
    return unit.isShare()
        || (unit.factors().size() > 1
            && unit.factors().stream().anyMatch(factor -> factor.exponent() < 0));
  }

  @Test
  void everyFormula_givesTheUnitOfItsConcept() {
    List<String> clashes = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      concept
          .formula()
          .map(formula -> formula.unit(UNITS))
          .filter(derived -> !fits(concept, derived))
          .ifPresent(
              derived -> clashes.add(concept.id() + ": " + concept.unit() + " is not " + derived));
    }
    assertThat(clashes).isEmpty();
  }

  /** The unit of a function that the library does not know, such as a power, is unknown. */
  private static boolean fits(Concept concept, DerivedUnit derived) {
    return derived instanceof DerivedUnit.Unknown
        || (derived instanceof DerivedUnit.Known known
            && concept.unit().filter(unit -> fits(unit, known.unit())).isPresent());
  }

  /** Points may be made from shares: the net promoter score is one share less another. */
  private static boolean fits(Unit stated, Unit derived) {
    return stated.isCommensurableWith(derived)
        || (derived.isShare() && stated.isCommensurableWith(Unit.POINTS));
  }

  @Test
  void everyGuardrail_isAnotherConceptThatSteersSomething() {
    for (Concept concept : GLOSSARY.concepts()) {
      assertThat(concept.guardrails())
          .as(concept.id())
          .hasSizeLessThan(3)
          .doesNotContain(concept.id())
          .allMatch(id -> GLOSSARY.byId(id).filter(guard -> !isVanity(guard)).isPresent());
    }
  }

  @Test
  void everyConceptThatTeamsPush_hasAGuardrail() {
    assertThat(idsWhere(concept ->
            isPushed(concept) && !isVanity(concept) && concept.guardrails().isEmpty()))
        .isEmpty();
  }

  private static boolean isPushed(Concept concept) {
    return concept
        .direction()
        .filter(direction -> direction == Direction.HIGHER || direction == Direction.LOWER)
        .isPresent();
  }

  @Test
  void whatShouldRise_hasNoNameThatTellsOfTrouble() {
    List<String> names = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      if (concept.direction().equals(Optional.of(Direction.HIGHER))
          && !LESSEN_TROUBLE.contains(concept.id())) {
        names(concept).filter(StandardFactsTest::tellsOfTrouble).forEach(names::add);
      }
    }
    assertThat(names).isEmpty();
  }

  private static Stream<String> names(Concept concept) {
    return Stream.concat(
        concept.name().texts().values().stream(),
        concept.aliases().values().stream().flatMap(Set::stream));
  }

  private static boolean tellsOfTrouble(String name) {
    return GLOSSARY.parts(name).stream()
        .flatMap(part -> part.word().stream())
        .anyMatch(word -> word.has(Trait.BAD_NEWS) || word.has(Trait.LOST));
  }

  @Test
  void everyConcept_saysItsDirectionAndHowNearItIs() {
    assertThat(idsWhere(concept -> concept.direction().isEmpty()
            || concept.nearValue().isEmpty()
            || concept.nearRevenue().isEmpty()))
        .isEmpty();
  }

  @Test
  void everyVanityConcept_saysWhatToMeasureInstead() {
    assertThat(idsWhere(concept -> isVanity(concept) && concept.instead().isEmpty()))
        .isEmpty();
  }

  private static boolean isVanity(Concept concept) {
    return concept.vanity().equals(Optional.of(VanityEvidence.VANITY));
  }

  private static List<String> idsWhere(Predicate<Concept> condition) {
    return GLOSSARY.concepts().stream().filter(condition).map(Concept::id).toList();
  }

  @Test
  void everyArea_isMeasuredByATool() {
    Set<String> measured = GLOSSARY.tools().stream()
        .flatMap(tool -> tool.measures().stream())
        .collect(Collectors.toSet());
    assertThat(idsWhere(concept -> !concept.area().map(measured::contains).orElse(false)))
        .isEmpty();
  }
}
