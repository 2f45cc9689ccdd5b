package org.kpi4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.vanity.VanityJudge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Statements and metric names read and judged a second, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  /** A file of JSON lines with a {@code text} each; the benchmark's own statements when empty. */
  @Param("")
  public String statements = "";

  /** A file of JSON lines with a {@code name} each; the benchmark's own names when empty. */
  @Param("")
  public String names = "";

  private List<String> texts = List.of();
  private List<String> metrics = List.of();
  private final Reader reader = Reader.standard();
  private final SmartJudge judge = SmartJudge.standard();
  private final MetricReader metricReader = MetricReader.standard();
  private final StageClassifier stages = StageClassifier.standard();
  private int next;

  /** Reads the texts. */
  @Setup
  public void setUp() throws IOException {
    texts = Samples.texts(statements);
    metrics = Samples.names(names);
  }

  /** {@return the length of the metric's name in a statement that was read} */
  @Benchmark
  public int readStatement() {
    return reader
        .readGoal(next(texts), Language.UNDETERMINED)
        .metric()
        .map(p -> p.text().length())
        .orElse(0);
  }

  /** {@return the number of findings on a statement that was read and judged} */
  @Benchmark
  public int readAndJudgeStatement() {
    return judge
        .judge(next(texts), Language.UNDETERMINED, Optional.empty())
        .findings()
        .size();
  }

  /** {@return the likelihood of the stage of a name that was read, classified and checked for vanity} */
  @Benchmark
  public double readClassifyAndCheckName() {
    MetricReading reading = metricReader.read(next(metrics));
    return stages.classify(reading).confidence() + VanityJudge.judge(reading).hashCode();
  }

  private String next(List<String> all) {
    next = next + 1 < all.size() ? next + 1 : 0;
    return all.get(next);
  }
}
