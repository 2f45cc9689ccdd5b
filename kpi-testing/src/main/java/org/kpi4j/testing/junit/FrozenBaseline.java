package org.kpi4j.testing.junit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.testing.FindingText;

/**
 * Findings that a team lives with for now, in a file: new ones fail, and the file changes only when somebody asks for it.
 * Immutable.
 */
public final class FrozenBaseline {
  private static final String STALE = "lint/baseline-stale";
  private final BaselineStore store;
  private final Mode mode;

  /** What may happen to the file. */
  public enum Mode {
    /** Nothing: new findings fail. */
    CHECK,
    /** New findings fail; if there are none, the file loses what is solved. */
    SHRINK,
    /** The file takes over whatever is found. */
    FREEZE;

    static Mode parse(String text) {
      String name = text.toUpperCase(Locale.ROOT);
      Optional<Mode> found =
          Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
      checkArgument(
          found.isPresent(), "org.kpi4j.baseline must be check, shrink or freeze: '%s'", text);
      return found.orElseThrow();
    }
  }

  private FrozenBaseline(BaselineStore store, Mode mode) {
    this.store = store;
    this.mode = mode;
  }

  /**
   * {@return the baseline in a file, which is only read}
   *
   * @param file the file
   */
  public static FrozenBaseline at(Path file) {
    return new FrozenBaseline(new BaselineStore(file), Mode.CHECK);
  }

  /**
   * {@return a baseline to whose file something else may happen}
   *
   * @param other what may happen
   */
  public FrozenBaseline in(Mode other) {
    return new FrozenBaseline(store, other);
  }

  /**
   * Demands that rules find nothing that the file does not know.
   *
   * @param linter the rules, with their settings
   * @param catalog what to check
   * @throws AssertionError if something new is found; the message shows it
   * @throws IllegalArgumentException if the file is no baseline, or one of another catalogue
   * @throws java.io.UncheckedIOException if the file is missing, or cannot be read or written
   */
  public void check(Linter linter, Catalog catalog) {
    if (mode == Mode.FREEZE) {
      store.write(Baseline.of(linter.check(catalog)));
      return;
    }
    Report report = linter.against(store.read(catalog)).check(catalog);
    ImmutableList<Finding> fresh = fresh(report);
    if (!fresh.isEmpty()) {
      throw new AssertionError(told(fresh, catalog));
    }
    if (mode == Mode.SHRINK) {
      store.write(Baseline.of(report));
    }
  }

  /** {@return what is found and not known; that the file knows what is solved is none of it} */
  private static ImmutableList<Finding> fresh(Report report) {
    return report.findings().stream()
        .filter(finding -> !finding.rule().equals(STALE))
        .collect(ImmutableList.toImmutableList());
  }

  private String told(ImmutableList<Finding> fresh, Catalog catalog) {
    return "found what " + store.file() + " does not know:" + System.lineSeparator()
        + FindingText.of(fresh, catalog, Language.ENGLISH);
  }
}
