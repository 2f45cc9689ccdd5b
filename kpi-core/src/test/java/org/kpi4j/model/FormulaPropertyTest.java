package org.kpi4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Laws of formulas: text and value are one. */
class FormulaPropertyTest {
  @Property(tries = 500)
  void parseOfPrint_givesTheSameFormula(@ForAll("formulas") Formula formula) {
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
  }

  @Property
  void parse_isTotal_givingAFormulaOrSayingWhere(@ForAll String text) {
    try {
      Formula formula = Formula.parse(text);
      assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("formula");
    }
  }

  @Property(tries = 200)
  void derivedUnit_isTotal(@ForAll("formulas") Formula formula) {
    assertThat(formula.unit(name -> Optional.of(Unit.COUNT))).isNotNull();
    assertThat(formula.unit(name -> Optional.empty())).isNotNull();
  }

  @Provide
  Arbitrary<Formula> formulas() {
    return FormulaArbitraries.formulas();
  }

  @Test
  void deepNesting_isRefused() {
    for (String bracket : List.of("(", "-", "sum(", "f(1,")) {
      assertThatThrownBy(() -> Formula.parse(bracket.repeat(100_000)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("at most 100 levels");
    }
  }

  @Test
  void longChainOfOperators_isReadOrRefusedAndNeverOverflows() {
    assertThat(Formula.parse("a" + " + a".repeat(50_000)).parts()).hasSize(50_001);
    assertThatThrownBy(() -> Formula.parse("a" + " / a".repeat(50_000)))
        .hasMessageContaining("at most 100 levels");
  }

  @Test
  void mistake_isNamedWithItsPlace() {
    assertThatThrownBy(() -> Formula.parse("revenue / "))
        .hasMessage(
            "formula must have a name, a number or '(' at character 11, not the end: 'revenue / '");
  }

  @Test
  void precedence_isTheUsualOne() {
    assertThat(Formula.parse("impressions - clicks / impressions"))
        .isEqualTo(Formula.parse("impressions - (clicks / impressions)"));
  }
}
