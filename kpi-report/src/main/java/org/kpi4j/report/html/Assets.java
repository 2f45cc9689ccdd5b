package org.kpi4j.report.html;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * The style and the script of the page.
 *
 * @param style the style
 * @param script the script
 */
record Assets(String style, String script) {
  static Assets read() {
    return new Assets(read("page.css"), read("page.js"));
  }

  /** {@return the policy by which a browser runs this style and this script, and loads nothing} */
  String policy() {
    return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-"
        + hash(script) + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return Base64.getEncoder().encodeToString(hash);
  }

  private static String read(String name) {
    URL resource = Objects.requireNonNull(Assets.class.getResource(name), name);
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource cannot be read: '" + name + "'", e);
    }
  }
}
