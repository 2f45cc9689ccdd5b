package org.kpi4j.nsm.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

class GatesContractTest {
  @ParameterizedTest
  @EnumSource
  void stoppedExamples_areStopped_withARepairInBothLanguages(Gate gate) {
    for (Metric metric : info(gate).stopped()) {
      GateResult result = check(gate, metric);
      assertThat(result.state()).as("%s of '%s'", gate, metric.name()).isEqualTo(GateState.FIRED);
      for (Language language : new Language[] {Language.ENGLISH, Language.DUTCH}) {
        assertThat(result.because().in(language)).isNotBlank().doesNotContain("{");
        assertThat(result.repair().orElseThrow().in(language)).isNotBlank().doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void passedExamples_areNotStopped(Gate gate) {
    assertThat(info(gate).passed()).isNotEmpty();
    for (Metric metric : info(gate).passed()) {
      assertThat(check(gate, metric).state())
          .as("%s of '%s'", gate, metric.name())
          .isNotEqualTo(GateState.FIRED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyGate_hasAFileAndASource(Gate gate) {
    GateRule rule = Gates.RULES.stream()
        .filter(candidate -> candidate.info().gate() == gate)
        .findFirst()
        .orElseThrow();
    assertThat(rule.getClass().getSimpleName())
        .isEqualTo(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, gate.name()));
    assertThat(rule.info().sources()).isNotEmpty().allMatch(source -> !source.isBlank());
    assertThat(gate.title().in(Language.DUTCH)).isNotBlank();
  }

  private static GateInfo info(Gate gate) {
    return Gates.all().stream().filter(info -> info.gate() == gate).findFirst().orElseThrow();
  }

  private static GateResult check(Gate gate, Metric metric) {
    return Gates.check(Candidate.of(metric), Doctrine.SEEDS).stream()
        .filter(result -> result.gate() == gate)
        .findFirst()
        .orElseThrow();
  }
}
