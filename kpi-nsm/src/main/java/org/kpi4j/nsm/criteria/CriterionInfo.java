package org.kpi4j.nsm.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.EvidenceGrade;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Which criterion a file is about, who says that it matters, and examples of what it makes of metrics. */
@ModelStyle
@Value.Immutable
public abstract class CriterionInfo {
  CriterionInfo() {}

  /** {@return the criterion} */
  public abstract Criterion criterion();

  /** {@return who says that it matters: author, title and place} */
  public abstract ImmutableList<String> sources();

  /** {@return metrics with the level that their definition alone gives them} */
  public abstract ImmutableMap<Metric, Integer> examples();

  /** {@return metrics of which the definition alone says nothing on this criterion} */
  public abstract ImmutableList<Metric> silent();

  /** {@return evidence that the definition gives} */
  Optional<Evidence> shows(int level, String reason, Object... arguments) {
    return evidence(level, EvidenceGrade.JUDGEMENT, reason, arguments);
  }

  /** {@return evidence that the definition only suggests, and that anybody's judgement outweighs} */
  Optional<Evidence> suggests(int level, String reason, Object... arguments) {
    return evidence(level, EvidenceGrade.ASSUMPTION, reason, arguments);
  }

  private Optional<Evidence> evidence(
      int level, EvidenceGrade grade, String reason, Object... arguments) {
    String key = criterion().textKey() + ".because." + reason;
    return Optional.of(Evidence.of(
        Score.ofLevel(level), grade, "definition", NorthStarMessages.text(key, arguments)));
  }

  /**
   * {@return a builder for what is known of a criterion}
   *
   * @param criterion the criterion
   */
  static Builder of(Criterion criterion) {
    return new Builder().criterion(criterion);
  }

  /** Builds a {@link CriterionInfo}; {@code criterion} is required. */
  static final class Builder extends ImmutableCriterionInfo.Builder {
    Builder() {}

    Builder scores(int level, String name) {
      return example(Metric.named(name), level);
    }

    Builder saysNothingOf(String name) {
      return silent(Metric.named(name));
    }
  }
}
