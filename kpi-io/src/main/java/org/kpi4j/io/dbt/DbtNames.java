package org.kpi4j.io.dbt;

import java.util.Locale;

/**
 * Names that dbt allows: small letters, digits and single underscores, with a letter first. Source: the JSON schema of
 * dbt's YAML files, github.com/dbt-labs/dbt-jsonschema, consulted 2026-11-21.
 */
final class DbtNames {
  private DbtNames() {}

  /** {@return the name, made into one that dbt allows} */
  static String of(String id) {
    StringBuilder name = new StringBuilder();
    for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && name.length() > 0);
      if (allowed) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '_') {
        name.append('_');
      }
    }
    while (name.length() > 0 && name.charAt(name.length() - 1) == '_') {
      name.setLength(name.length() - 1);
    }
    return name.length() > 1 ? name.toString() : "metric_" + name;
  }
}
