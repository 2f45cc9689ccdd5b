package org.kpi4j.quickstart;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;

/** Judges two sentences: the first example of the README. */
final class FirstLook {
  private FirstLook() {}

  static void run(PrintStream out) {
    // tag::readme
    for (String statement : List.of(
        "Get more revenue", "Grow revenue by 20% within 6 months through email marketing")) {
      SmartVerdict verdict =
          SmartJudge.standard().judge(statement, Language.ENGLISH, Optional.empty());
      out.println((verdict.isSmart() ? "SMART: " : "not SMART: ") + statement);
      verdict.findings().forEach(found -> out.println("  " + found.message(Language.ENGLISH)));
      out.println("  write: " + verdict.rewrite());
    }
    // end::readme
  }
}
