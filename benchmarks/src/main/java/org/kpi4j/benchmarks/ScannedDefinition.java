package org.kpi4j.benchmarks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition whose patterns are the scans that the rules of this library use. */
@PercentTarget(message = "R30 target of a percentage must not exceed 100")
@SuppressWarnings({"UnusedVariable", "MultipleNullnessAnnotations"}) // read by the validator
final class ScannedDefinition implements Definition {
  private final Fields fields;

  @NotBlank(message = "R01 id must not be blank")
  @Scanned(value = Scanned.Kind.ID, message = "R02 id must be dotted lower case")
  @Size(max = 64, message = "R03 id must have at most {max} characters")
  private final @Nullable String id;

  @NotBlank(message = "R04 name must not be blank")
  @Size(min = 3, max = 80, message = "R05 name must have {min} to {max} characters")
  @Scanned(value = Scanned.Kind.NAME, message = "R06 name must not end in punctuation")
  private final @Nullable String name;

  @NotBlank(message = "R07 description must not be blank")
  @Size(min = 20, max = 500, message = "R08 description must have {min} to {max} characters")
  @Scanned(value = Scanned.Kind.DESCRIPTION, message = "R09 description must be finished")
  private final @Nullable String description;

  @NotBlank(message = "R10 owner must not be blank")
  @Scanned(value = Scanned.Kind.OWNER, message = "R11 owner must be a team")
  private final @Nullable String owner;

  @Scanned(value = Scanned.Kind.EMAIL, message = "R12 address of the owner must be one")
  private final @Nullable String ownerEmail;

  @Scanned(value = Scanned.Kind.UNIT, message = "R13 unit must be known")
  private final @Nullable String unit;

  @Scanned(value = Scanned.Kind.DIRECTION, message = "R14 direction must be known")
  private final @Nullable String direction;

  @Scanned(value = Scanned.Kind.STAGE, message = "R15 stage must be known")
  private final @Nullable String stage;

  @NotBlank(message = "R16 formula must not be blank")
  @Size(max = 200, message = "R17 formula must have at most {max} characters")
  private final @Nullable String formula;

  @Scanned(value = Scanned.Kind.SOURCE, message = "R18 source must be a URI")
  private final @Nullable String source;

  @NotNull(message = "R19 target must be present")
  @PositiveOrZero(message = "R20 target must not be negative")
  private final @Nullable Double target;

  @NotNull(message = "R21 baseline must be present")
  private final @Nullable Double baseline;

  @Scanned(value = Scanned.Kind.DATE, message = "R22 due date must be a date")
  private final @Nullable String dueDate;

  @Min(value = 1, message = "R23 review must be at least {value} day")
  @Max(value = 92, message = "R23 review must be at most {value} days")
  private final Integer reviewDays;

  @Size(min = 1, max = 10, message = "R24 tags must have {min} to {max} entries")
  private final List<
          @Scanned(value = Scanned.Kind.TAG, message = "R25 tag must be kebab case") String>
      tags;

  @Size(min = 1, message = "R26 guardrails must have at least {min} entry")
  private final List<String> guardrails;

  @Size(max = 7, message = "R27 drivers must have at most {max} entries")
  private final List<String> drivers;

  @Scanned(value = Scanned.Kind.HTTPS, message = "R28 documentation must be an https address")
  private final @Nullable String docsUrl;

  @Scanned(value = Scanned.Kind.WINDOW, message = "R29 window must be known")
  private final @Nullable String window;

  ScannedDefinition(Fields fields) {
    this.fields = fields;
    id = fields.id;
    name = fields.name;
    description = fields.description;
    owner = fields.owner;
    ownerEmail = fields.ownerEmail;
    unit = fields.unit;
    direction = fields.direction;
    stage = fields.stage;
    formula = fields.formula;
    source = fields.source;
    target = fields.target;
    baseline = fields.baseline;
    dueDate = fields.dueDate;
    reviewDays = fields.reviewDays;
    tags = fields.tags;
    guardrails = fields.guardrails;
    drivers = fields.drivers;
    docsUrl = fields.docsUrl;
    window = fields.window;
  }

  @Override
  public Fields fields() {
    return fields;
  }
}
