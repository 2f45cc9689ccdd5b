package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** Collects the problems of files while they are read. */
public final class Problems {
  private final List<Problem> all = new ArrayList<>();

  /** Begins without problems. */
  public Problems() {}

  /**
   * Adds a problem.
   *
   * @param kind what is wrong
   * @param at where
   * @param seen what was seen there
   * @param expected what was expected there
   */
  public void add(ProblemKind kind, SourcePosition at, String seen, LocalizedText expected) {
    all.add(new Problem(kind, at, Expected.shown(seen), expected));
  }

  /**
   * Adds a problem.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    all.add(problem);
  }

  /** {@return a refusal for a problem after which nothing of the file can be relied on} */
  static Refusal refusal(ProblemKind kind, SourcePosition at, String seen, LocalizedText expected) {
    return new Refusal(new Problem(kind, at, Expected.shown(seen), expected));
  }

  /** {@return all problems so far, in the order of their places} */
  public ImmutableList<Problem> sorted() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Problem::position), all);
  }
}
