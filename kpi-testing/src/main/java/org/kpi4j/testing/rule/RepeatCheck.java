package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.kpi4j.rule.Finding;

/** The rule finds the same twice, and from four threads at once. */
final class RepeatCheck implements RuleCheck {
  private static final int THREADS = 4;

  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    ImmutableList<Finding> first = all(trial);
    if (!all(trial).equals(first)) {
      complaints.add("must find the same twice, and does not");
    }
    List<CompletableFuture<ImmutableList<Finding>>> others =
        IntStream.range(0, THREADS).mapToObj(i -> started(trial)).toList();
    if (!others.stream().allMatch(found -> found.join().equals(first))) {
      complaints.add("must find the same from four threads, and does not");
    }
  }

  private static CompletableFuture<ImmutableList<Finding>> started(RuleTrial trial) {
    return CompletableFuture.supplyAsync(() -> all(trial), task -> new Thread(task).start());
  }

  private static ImmutableList<Finding> all(RuleTrial trial) {
    return trial
        .shown()
        .flatMap(example -> trial.findings(example).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
