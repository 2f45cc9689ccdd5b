package org.kpi4j.io.tree;

import org.kpi4j.io.exchange.Problem;

/** Ends the reading of a file at a problem after which nothing of it can be relied on. */
@SuppressWarnings("serial")
public final class Refusal extends RuntimeException {
  private final Problem problem;

  /**
   * Refuses the file.
   *
   * @param problem why
   */
  public Refusal(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  /** {@return why the file is refused} */
  public Problem problem() {
    return problem;
  }
}
