package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;

/** What has been read so far, from all files together. */
public final class Collected {
  private final Catalog.Builder catalog = Catalog.builder();
  private final Problems problems = new Problems();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private final List<Remainder> remainders = new ArrayList<>();
  private final Map<String, SourcePosition> positions = new LinkedHashMap<>();

  /** Begins with nothing. */
  public Collected() {}

  /** {@return the catalogue that is being put together} */
  public Catalog.Builder catalog() {
    return catalog;
  }

  /** {@return the problems so far} */
  public Problems problems() {
    return problems;
  }

  /**
   * Adds the problem that a definition is impossible.
   *
   * @param at where it stands
   * @param name what it is called there; may be empty
   * @param why what refused it
   */
  public void refuse(SourcePosition at, String name, IllegalArgumentException why) {
    problems.add(
        ProblemKind.INVALID_DEFINITION,
        at,
        name,
        Expected.verbatim(String.valueOf(why.getMessage())));
  }

  /**
   * Adds a loss.
   *
   * @param loss what could not be carried
   */
  public void lose(Loss loss) {
    losses.add(loss);
  }

  /**
   * Keeps what a file says beside its metrics.
   *
   * @param remainder what to keep
   */
  public void keep(Remainder remainder) {
    remainders.add(remainder);
  }

  void suppress(Suppression entry) {
    suppressions.add(entry);
  }

  /** {@return all that was read} */
  public Import toImport() {
    return Import.builder()
        .catalog(
            catalog.positions(new Positions(ImmutableMap.copyOf(positions))).build())
        .suppressions(suppressions)
        .problems(problems.sorted())
        .losses(losses)
        .remainders(remainders)
        .build();
  }

  /**
   * States the north star, unless it was stated before: that is reported.
   *
   * @param metric the id of the metric
   * @param at where it is stated
   */
  public void northStar(String metric, SourcePosition at) {
    if (isFirst("northStar", at, metric)) {
      catalog.northStar(metric);
    }
  }

  void begin(SourcePosition at) {
    positions.putIfAbsent("", at);
  }

  /** {@return whether this is the first statement of what can be stated once; a later one is reported} */
  boolean isFirst(String attribute, SourcePosition at, String seen) {
    Optional<SourcePosition> earlier = Optional.ofNullable(positions.putIfAbsent(attribute, at));
    earlier.ifPresent(place -> problems.add(
        ProblemKind.STATED_TWICE,
        at,
        attribute + ": " + seen,
        Expected.verbatim(place.toString())));
    return earlier.isEmpty();
  }
}
