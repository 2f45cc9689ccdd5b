package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Schema SCHEMA = schema();

  @Property(tries = 100)
  void writtenCatalogue_isValid(@ForAll long seed) {
    String text = CatalogWriter.json().write(new GeneratedCatalogs(seed).catalog());
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void unknownKey_isInvalid() {
    assertThat(
            SCHEMA.validate("{\"metrics\": [{\"id\": \"a\", \"ownr\": \"me\"}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  private static Schema schema() {
    try (InputStream in = CatalogReader.class.getResourceAsStream("catalog.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
