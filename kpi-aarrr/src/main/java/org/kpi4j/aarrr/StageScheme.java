package org.kpi4j.aarrr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.kpi4j.model.Stage;

/**
 * The stages from which a classifier chooses, in the order of the funnel.
 *
 * @param stages the stages, in order
 * @param counted under which of the stages evidence for another stage counts, such as awareness under acquisition
 */
public record StageScheme(ImmutableList<Stage> stages, ImmutableMap<Stage, Stage> counted)
    implements Serializable {
  /** The five stages; awareness counts as acquisition. Source: Dave McClure, "Startup Metrics for Pirates", 2007. */
  public static final StageScheme AARRR =
      new StageScheme(Stage.AARRR, ImmutableMap.of(Stage.AWARENESS, Stage.ACQUISITION));

  /** The six stages of the variant that begins with awareness. */
  public static final StageScheme AAARRR = new StageScheme(
      ImmutableList.<Stage>builder().add(Stage.AWARENESS).addAll(Stage.AARRR).build(),
      ImmutableMap.of());

  /**
   * Checks the parts.
   *
   * @param stages the stages, in order
   * @param counted under which of the stages evidence for another stage counts
   */
  public StageScheme {
    checkArgument(!stages.isEmpty(), "stages must not be empty: %s", stages);
    checkArgument(
        stages.stream().distinct().count() == stages.size(), "stages must differ: %s", stages);
    checkArgument(
        stages.containsAll(counted.values()),
        "evidence must count under one of %s: %s",
        stages,
        counted);
  }

  /**
   * {@return a scheme with these stages}
   *
   * @param stages the stages, in the order of the funnel
   */
  public static StageScheme of(Stage... stages) {
    return new StageScheme(ImmutableList.copyOf(stages), ImmutableMap.of());
  }

  /**
   * {@return a scheme in which evidence for one stage counts under another}
   *
   * @param stage a stage that is not in the scheme
   * @param under a stage of the scheme
   */
  public StageScheme counting(Stage stage, Stage under) {
    return new StageScheme(
        stages,
        ImmutableMap.<Stage, Stage>builder().putAll(counted).put(stage, under).buildKeepingLast());
  }
}
