package org.kpi4j.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Texts that come with the package. */
final class Resource {
  private Resource() {}

  /** {@return the bytes of a text in UTF-8} */
  static byte[] bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource must be in the jar: '" + name + "'");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
