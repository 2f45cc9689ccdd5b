package org.kpi4j.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches what assertions say when they fail. */
final class Failures {
  private Failures() {}

  /** {@return the lines of a failure, without a blank at either end} */
  static String[] lines(ThrowingCallable assertion) {
    return message(assertion).lines().map(String::strip).toArray(String[]::new);
  }

  static String message(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    return error == null ? "passed" : String.valueOf(error.getMessage());
  }
}
