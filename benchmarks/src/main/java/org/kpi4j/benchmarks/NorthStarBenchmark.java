package org.kpi4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.robustness.DecisionTable;
import org.kpi4j.nsm.robustness.Estimate;
import org.kpi4j.nsm.robustness.Smaa;
import org.kpi4j.nsm.robustness.WeightDistribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds of a robustness analysis (100,000 draws, 6 candidates, 12 criteria) and of ranking 10,000 candidates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NorthStarBenchmark {
  private static final int CANDIDATES = 6;
  private static final int CRITERIA = 12;
  private static final int MANY = 10_000;
  private static final List<String> NAMES = List.of(
      "Nights booked",
      "Weekly active members",
      "Lessons finished per learner",
      "Messages sent",
      "Repeat orders per customer",
      "Hours watched per week",
      "Projects shared",
      "Revenue",
      "Sign-ups",
      "Trips per active rider per month");
  private Smaa analysis =
      Smaa.of(DecisionTable.of(new double[] {0.5}), WeightDistribution.uniform(1));
  private NorthStar ranking = NorthStar.forCompany(CompanyProfile.builder().build());

  /** Makes the table and the candidates. */
  @Setup
  public void setUp() {
    analysis = Smaa.of(table(), WeightDistribution.uniform(CRITERIA));
    CompanyProfile company = CompanyProfile.builder()
        .businessModel(BusinessModel.MARKETPLACE)
        .phase(GrowthPhase.SCALE_UP)
        .build();
    ranking = NorthStar.forCompany(company).considerAll(candidates()).withoutRobustness();
  }

  private static DecisionTable table() {
    SplittableRandom random = new SplittableRandom(3);
    ImmutableList.Builder<ImmutableList<Estimate>> rows = ImmutableList.builder();
    for (int a = 0; a < CANDIDATES; a++) {
      ImmutableList.Builder<Estimate> row = ImmutableList.builder();
      for (int c = 0; c < CRITERIA; c++) {
        double value = 0.2 + 0.6 * random.nextDouble();
        row.add(new Estimate(value, value - 0.2, value + 0.2));
      }
      rows.add(row.build());
    }
    return new DecisionTable(rows.build());
  }

  private static List<Metric> candidates() {
    ImmutableList.Builder<Metric> all = ImmutableList.builder();
    for (int i = 0; i < MANY; i++) {
      all.add(
          Metric.builder().id("metric-" + i).name(NAMES.get(i % NAMES.size())).build());
    }
    return all.build();
  }

  /** {@return how often the first candidate comes first} */
  @Benchmark
  public double robustness() {
    return analysis.run().first(0);
  }

  /** {@return how many candidates qualify} */
  @Benchmark
  public int tenThousandCandidates() {
    return ranking.rank().qualified().size();
  }
}
