package org.kpi4j.nsm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Score;

class CriteriaContractTest {
  @ParameterizedTest
  @EnumSource
  void examples_getTheirLevel(Criterion criterion) {
    CriterionRule rule = Criteria.RULES.get(criterion.index());
    for (Map.Entry<Metric, Integer> example : rule.info().examples().entrySet()) {
      assertThat(rule.judge(Candidate.of(example.getKey())).map(evidence -> evidence.value()))
          .as("%s of '%s'", criterion, example.getKey().name())
          .contains(Score.ofLevel(example.getValue()));
    }
    for (Metric silent : rule.info().silent()) {
      assertThat(rule.judge(Candidate.of(silent)))
          .as("%s of '%s'", criterion, silent.name())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCriterion_hasAFileASourceAndAnExample(Criterion criterion) {
    CriterionRule rule = Criteria.RULES.get(criterion.index());
    assertThat(rule.info().criterion()).isEqualTo(criterion);
    assertThat(rule.getClass().getSimpleName())
        .isEqualTo(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, criterion.name()));
    assertThat(rule.info().sources()).isNotEmpty().allMatch(source -> !source.isBlank());
    assertThat(rule.info().examples()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCriterion_isExplainedInBothLanguages(Criterion criterion) {
    for (Language language : new Language[] {Language.ENGLISH, Language.DUTCH}) {
      assertThat(criterion.title().in(language)).isNotBlank();
      assertThat(criterion.question().in(language)).endsWith("?");
      for (int level = 0; level <= Criterion.HIGHEST_LEVEL; level++) {
        assertThat(criterion.anchor(level).in(language)).isNotBlank();
      }
    }
  }

  @Test
  void allCriteria_areListedOnce() {
    assertThat(Criteria.all())
        .extracting(CriterionInfo::criterion)
        .containsExactlyElementsOf(Criterion.all());
  }
}
