package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the package. */
final class AarrrResource {
  private AarrrResource() {}

  /** {@return the lines that are neither blank nor a comment} */
  static ImmutableList<String> lines(String name) {
    try (InputStream in = AarrrResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource must be in the jar: '" + name + "'");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
