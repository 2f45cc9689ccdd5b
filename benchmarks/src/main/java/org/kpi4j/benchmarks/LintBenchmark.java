package org.kpi4j.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Definitions checked a second: thirty equal checks by this library and by Hibernate Validator. Every message is rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(LintBenchmark.DEFINITIONS)
public class LintBenchmark {
  static final int DEFINITIONS = 100_000;

  /** Whether no definition has a defect, or one in five. */
  @Param({"mixed", "clean"})
  public String mix = "mixed";

  private List<Fields> fields = List.of();
  private Catalog catalog = Catalog.builder().build();
  private List<Definition> patterned = List.of();
  private List<Definition> scanned = List.of();
  private Linter linter = Linter.of();
  private Validator validator = validator();

  /** Makes the definitions. */
  @Setup
  public void setUp() {
    fields = new Generator(42).make(DEFINITIONS, mix.equals("mixed"));
    catalog = Definitions.catalog(fields);
    patterned = fields.stream().<Definition>map(PatternedDefinition::new).toList();
    scanned = fields.stream().<Definition>map(ScannedDefinition::new).toList();
    linter = Linter.of(Structural.rules());
    validator = validator();
  }

  /** {@return the length of all messages of this library} */
  @Benchmark
  public long kpi4j() {
    long length = 0;
    for (Finding finding : linter.check(catalog).findings()) {
      length += finding.message(Language.ENGLISH).length();
    }
    return length;
  }

  /** {@return the length of all messages of plain code without any engine} */
  @Benchmark
  public long plainCode() {
    long length = 0;
    for (Fields definition : fields) {
      for (String message : Plain.check(definition)) {
        length += message.length();
      }
    }
    return length;
  }

  /** {@return the length of all messages of Hibernate Validator, as people write it} */
  @Benchmark
  public long hibernateValidator() {
    return validate(patterned);
  }

  /** {@return the length of all messages of Hibernate Validator, given the same scans} */
  @Benchmark
  public long hibernateValidatorWithScans() {
    return validate(scanned);
  }

  private long validate(List<Definition> definitions) {
    long length = 0;
    for (Definition definition : definitions) {
      for (ConstraintViolation<Definition> violation : validator.validate(definition)) {
        length += violation.getMessage().length();
      }
    }
    return length;
  }

  private static Validator validator() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }
}
