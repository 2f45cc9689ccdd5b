package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableSet;

/** The states of the schema that can be written. */
public enum OsiVersion {
  /** The first release. */
  V0_1_1("0.1.1"),
  /** The state of July 2026. */
  V0_2_0_DEV0("0.2.0.dev0");

  /** Source: {@code core-spec/osi-schema.json} of 0.1.1. */
  private static final ImmutableSet<String> DIALECTS_0_1_1 =
      ImmutableSet.of("ANSI_SQL", "SNOWFLAKE", "MDX", "TABLEAU", "DATABRICKS", "MAQL");

  /** Source: {@code core-spec/osi-schema.json} of 0.1.1. */
  private static final ImmutableSet<String> VENDORS_0_1_1 =
      ImmutableSet.of("COMMON", "SNOWFLAKE", "SALESFORCE", "DBT", "DATABRICKS", "GOODDATA");

  private final String number;

  OsiVersion(String number) {
    this.number = number;
  }

  String number() {
    return number;
  }

  boolean knowsDialect(String dialect) {
    return DIALECTS_0_1_1.contains(dialect) || (this != V0_1_1 && dialect.equals("BIGQUERY"));
  }

  boolean knowsVendor(String vendor) {
    return this != V0_1_1 || VENDORS_0_1_1.contains(vendor);
  }

  boolean hasDataTypes() {
    return this != V0_1_1;
  }
}
