package org.kpi4j.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A constraint that runs one of the scans, so that the peer is measured without its regular expressions as well. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Scanned.Check.class)
@interface Scanned {
  /** The checks that can be chosen. */
  enum Kind {
    ID(Scans::isDottedId),
    NAME(Scans::endsPlainly),
    DESCRIPTION(Scans::isFinished),
    OWNER(Scans::isTeam),
    EMAIL(Scans::isAddress),
    SOURCE(Scans::isSource),
    DATE(Scans::isDate),
    TAG(Scans::isTag),
    HTTPS(Scans::isHttps),
    UNIT(Vocabulary.UNITS::contains),
    DIRECTION(Vocabulary.DIRECTIONS::contains),
    STAGE(Vocabulary.STAGES::contains),
    WINDOW(Vocabulary.WINDOWS::contains);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    final Predicate<String> scan;

    Kind(Predicate<String> scan) {
      this.scan = scan;
    }
  }

  Kind value();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Runs the scan; absent texts pass, as with the constraints that the peer brings. */
  final class Check implements ConstraintValidator<Scanned, String> {
    private Predicate<String> scan = text -> true;

    @Override
    public void initialize(Scanned constraint) {
      scan = constraint.value().scan;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || scan.test(text);
    }
  }
}
