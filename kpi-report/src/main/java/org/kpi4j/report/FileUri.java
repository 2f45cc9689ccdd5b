package org.kpi4j.report;

import java.nio.charset.StandardCharsets;

/** Writes the path of a file as a URI: a relative one stays relative. */
final class FileUri {
  private static final String PLAIN = "-._~/";
  private static final String DIGITS = "0123456789ABCDEF";

  private FileUri() {}

  static String of(String file) {
    String path = file.replace('\\', '/');
    boolean hasDrive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    if (hasDrive) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        out.append((char) b);
      } else {
        out.append('%').append(DIGITS.charAt((b >> 4) & 0xF)).append(DIGITS.charAt(b & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || PLAIN.indexOf(b) >= 0;
  }
}
