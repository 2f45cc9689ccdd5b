package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds JSON against a schema. */
final class Schemas {
  static final Schema REPORT = schema("report.schema.json");
  static final Schema CHANGES = schema("changes.schema.json");
  /** The one that OASIS published. */
  static final Schema SARIF = schema("sarif-schema-2.1.0.json");

  private Schemas() {}

  static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema(String file) {
    try (InputStream in = LintRun.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
