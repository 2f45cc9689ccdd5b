package org.kpi4j.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one check over two fields. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PercentTarget.Check.class)
@interface PercentTarget {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares the fields. */
  final class Check implements ConstraintValidator<PercentTarget, Definition> {
    @Override
    public boolean isValid(Definition definition, ConstraintValidatorContext context) {
      return !"percent".equals(definition.fields().unit)
          || definition.fields().target == null
          || definition.fields().target <= 100;
    }
  }
}
