package org.kpi4j.nsm.cascade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Goal;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Objective;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.smart.SmartJudge;

/**
 * The bridge from objectives to the north star: key results are direct drivers of it, each with a baseline, a target and
 * a deadline, and never the north star itself. Source: Frederiek van Leeuwen, "North star metric: het kompas voor
 * duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
 *
 * @param northStar the id of the north star
 * @param checks one for each key result, in the order written
 */
public record OkrBridge(String northStar, ImmutableList<KeyResultCheck> checks) {
  /**
   * {@return the bridge of a catalogue's objectives}
   *
   * @param catalog the catalogue, with a north star
   * @param asOf the day on which key results are judged; without one, whatever depends on today stays open
   * @throws IllegalArgumentException as {@link Cascade#of(Catalog)} does
   */
  public static OkrBridge of(Catalog catalog, Optional<LocalDate> asOf) {
    DriverTree tree = Cascade.tree(catalog);
    return new OkrBridge(
        tree.root(),
        catalog.objectives().stream()
            .flatMap(objective -> objective.keyResults().stream()
                .map(result -> new KeyResultCheck(
                    objective.id(),
                    result,
                    isDirect(result, tree),
                    problems(result, tree),
                    SmartJudge.standard().judge(asKpi(objective, result), catalog, asOf))))
            .collect(toImmutableList()));
  }

  /** {@return the key results that something is wrong with} */
  public ImmutableList<KeyResultCheck> unsound() {
    return checks.stream().filter(check -> !check.isSound()).collect(toImmutableList());
  }

  /**
   * {@return a key result as the KPI that it is, so that the rules for KPIs can look at it}
   *
   * @param objective the objective that it is part of
   * @param keyResult the key result
   */
  public static Kpi asKpi(Objective objective, KeyResult keyResult) {
    return Kpi.builder()
        .id(objective.id() + "/" + keyResult.metric().orElse(keyResult.statement()))
        .statement(keyResult.statement())
        .metric(keyResult.metric())
        .aim(keyResult.goal())
        .owners(objective.owner().stream().toList())
        .support(objective.id())
        .build();
  }

  private static boolean isDirect(KeyResult result, DriverTree tree) {
    return result.metric().filter(metric -> tree.depthOf(metric) == 1).isPresent();
  }

  private static ImmutableList<Message> problems(KeyResult result, DriverTree tree) {
    GoalReading words = Reader.standard().readGoal(result.statement());
    return Stream.concat(link(result, tree).stream(), missing(result.goal(), words))
        .collect(toImmutableList());
  }

  private static Optional<Message> link(KeyResult result, DriverTree tree) {
    if (result.metric().isEmpty()) {
      return Optional.of(NorthStarMessages.text("okr.no-metric", result.statement()));
    }
    String metric = result.metric().get();
    return switch (tree.depthOf(metric)) {
      case 0 -> Optional.of(NorthStarMessages.text("okr.north-star-itself", metric));
      case 1 -> Optional.empty();
      case Integer.MAX_VALUE -> Optional.of(NorthStarMessages.text("okr.off-path", metric));
      default ->
        Optional.of(
            NorthStarMessages.text("okr.indirect", metric, tree.path(metric).get(1)));
    };
  }

  private static Stream<Message> missing(Optional<Goal> goal, GoalReading words) {
    return Stream.of(
            absent("okr.no-baseline", goal.flatMap(Goal::baseline), words.baseline()),
            absent("okr.no-target", goal.flatMap(Goal::target), words.target()),
            absent("okr.no-deadline", goal.flatMap(Goal::deadline), words.deadline()))
        .flatMap(Optional::stream)
        .map(NorthStarMessages::text);
  }

  /** {@return the key of what to say when neither the field nor the words have it} */
  private static Optional<String> absent(String key, Optional<?> field, Optional<?> words) {
    return field.isEmpty() && words.isEmpty() ? Optional.of(key) : Optional.empty();
  }
}
