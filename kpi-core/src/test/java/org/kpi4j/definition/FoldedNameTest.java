package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names as people compare them. */
class FoldedNameTest {
  @Property
  void sameNames_haveTheSameHash(@ForAll String a, @ForAll String b) {
    assertThat(FoldedName.areSame(a, a)).isTrue();
    assertThat(FoldedName.areSame(a, b)).isEqualTo(FoldedName.areSame(b, a));
    if (FoldedName.areSame(a, b)) {
      assertThat(FoldedName.hash(a)).isEqualTo(FoldedName.hash(b));
    }
  }

  @Test
  void caseSpacesAndHyphens_makeNoDifference() {
    assertThat(FoldedName.areSame("Active users", "active-users")).isTrue();
    assertThat(FoldedName.areSame("Active users", "ActiveUsers ")).isTrue();
    assertThat(FoldedName.areSame("Active_users", "Active users")).isTrue();
    assertThat(FoldedName.hash("Active users")).isEqualTo(FoldedName.hash("active-users"));
    assertThat(FoldedName.areSame("Active users", "Active user")).isFalse();
    assertThat(FoldedName.areSame("Active user", "Active users")).isFalse();
    assertThat(FoldedName.areSame("Churn", "Churn %")).isFalse();
  }
}
