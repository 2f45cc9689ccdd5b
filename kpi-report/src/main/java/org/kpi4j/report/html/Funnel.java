package org.kpi4j.report.html;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;

/**
 * Draws how many metrics serve each stage.
 *
 * @param labels the words of the page
 */
record Funnel(Labels labels) {
  private static final int MIDDLE = 180;
  private static final int WIDEST = 360;
  private static final int NARROWEST = 36;

  ImmutableList<StageBar> bars(Judged judged) {
    Multiset<Stage> counts = HashMultiset.create();
    for (Metric metric : judged.catalog().metrics()) {
      judged.stages(metric).stream().findFirst().ifPresent(counts::add);
    }
    int most = Stage.AARRR.stream().mapToInt(counts::count).max().orElse(0);
    ImmutableList.Builder<StageBar> bars = ImmutableList.builder();
    for (Stage stage : Stage.AARRR) {
      bars.add(bar(stage, counts.count(stage), most));
    }
    return bars.build();
  }

  private StageBar bar(Stage stage, int count, int most) {
    int width = NARROWEST + (most == 0 ? 0 : count * (WIDEST - NARROWEST) / most);
    return new StageBar(
        Labels.lower(stage.id()),
        labels.stage(stage),
        labels.question(stage),
        count,
        MIDDLE - width / 2,
        width,
        count == 0);
  }
}
