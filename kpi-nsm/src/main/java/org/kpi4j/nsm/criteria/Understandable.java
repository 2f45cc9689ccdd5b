package org.kpi4j.nsm.criteria;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C11: whether a new colleague understands the metric at once. */
final class Understandable implements CriterionRule {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int LONG_NAME = 9; // words; chosen by this library
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.UNDERSTANDABLE)
      .sources(Sources.COMPASS)
      .scores(4, "Actieve klanten per maand")
      .scores(1, "Stickiness")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.has(Trait.TECHNICAL)) {
      return INFO.suggests(1, "technical");
    }
    boolean isLong = WORDS.splitToList(candidate.name().text()).size() > LONG_NAME;
    return isLong ? INFO.suggests(2, "long") : INFO.suggests(4, "plain");
  }
}
