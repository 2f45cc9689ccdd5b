package org.kpi4j.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nineteen fields of a generated definition. */
final class Fields {
  @Nullable
  String id;

  @Nullable
  String name;

  @Nullable
  String description;

  @Nullable
  String owner;

  @Nullable
  String ownerEmail;

  @Nullable
  String unit;

  @Nullable
  String direction;

  @Nullable
  String stage;

  @Nullable
  String formula;

  @Nullable
  String source;

  @Nullable
  Double target;

  @Nullable
  Double baseline;

  @Nullable
  String dueDate;

  int reviewDays;
  List<String> tags = List.of();
  List<String> guardrails = List.of();
  List<String> drivers = List.of();

  @Nullable
  String docsUrl;

  @Nullable
  String window;
}
