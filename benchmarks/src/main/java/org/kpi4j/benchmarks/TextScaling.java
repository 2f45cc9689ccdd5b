package org.kpi4j.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.text.LanguageDetector;
import org.kpi4j.vanity.VanityJudge;

/**
 * Prints how the time of reading and judging grows with texts of 1,000 to 1,000,000 characters: for every kind of text and
 * everything that takes texts the milliseconds of the longest one, and the power of the length with which the time grows.
 */
public final class TextScaling {
  private static final int[] SIZES = {1_000, 8_000, 64_000, 250_000, 1_000_000};
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 3;
  private static final double TOO_LONG = 4;
  private static final double MOST = 1.1;
  private static final Optional<java.time.LocalDate> OPEN = Optional.empty();
  private static final ImmutableMap<String, ToIntFunction<String>> WORK =
      ImmutableMap.<String, ToIntFunction<String>>builder()
          .put("detect", text -> LanguageDetector.detect(text).hashCode() & 1)
          .put("read", text -> Reader.standard().readGoal(text).wordCount())
          .put(
              "judge",
              text -> SmartJudge.standard()
                  .judge(text, Language.UNDETERMINED, OPEN)
                  .findings()
                  .size())
          .put(
              "rewrite",
              text -> SmartJudge.standard()
                  .judge(text, Language.UNDETERMINED, OPEN)
                  .rewrite()
                  .length())
          .put("name", text -> MetricReader.standard().read(text).parts().size())
          .put("stage and vanity", TextScaling::classify)
          .put("formula", TextScaling::parse)
          .buildOrThrow();

  private final PrintStream out;

  private TextScaling(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the measurement.
   *
   * @param args a part of the names of the kinds to measure; all kinds when there is none
   */
  public static void main(String[] args) {
    TextScaling scaling = new TextScaling(System.out);
    String wanted = args.length == 0 ? "" : args[0];
    LongTexts.KINDS.forEach((kind, piece) -> {
      if (kind.contains(wanted)) {
        WORK.forEach((name, work) -> scaling.measure(kind, piece, name, work));
      }
    });
  }

  private void measure(String kind, String piece, String name, ToIntFunction<String> work) {
    Growth growth = new Growth();
    String usual = LongTexts.of(piece, SIZES[1]);
    double seconds = Growth.bestOfThread(WARM_UP, () -> work.applyAsInt(usual));
    int longest = 0;
    for (int i = 0; i < SIZES.length && seconds < TOO_LONG; i++) {
      String text = LongTexts.of(piece, SIZES[i]);
      seconds = Growth.bestOfThread(ROUNDS, () -> work.applyAsInt(text));
      longest = SIZES[i];
      growth.add(longest, seconds);
    }
    out.printf(
        Locale.ROOT,
        "%-18s %-18s %,9d characters %9.2f ms, power %s%s%n",
        kind,
        name,
        longest,
        seconds * 1e3,
        growth,
        growth.exponent() > MOST ? "  <- more than linear" : "");
  }

  private static int classify(String text) {
    MetricReading reading = MetricReader.standard().read(text);
    return VanityJudge.judge(reading).hashCode()
            + StageClassifier.standard().classify(reading).hashCode()
        & 1;
  }

  /** A text that is no formula takes its time as well. */
  private static int parse(String text) {
    try {
      return Formula.parse(text).parts().size();
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }
}
