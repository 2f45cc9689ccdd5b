package org.kpi4j.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kpi4j.lint.Fingerprint;
import org.kpi4j.rule.Finding;

/** Gives every finding of a report a fingerprint that stays when lines move; equal findings are numbered. */
final class Fingerprints {
  private final Map<Fingerprint, Integer> seen = new HashMap<>();

  String next(Finding finding) {
    Fingerprint print = Fingerprint.of(finding);
    int number = seen.merge(print, 1, Integer::sum);
    String ids =
        String.join("\n", print.rule(), print.subject(), print.attribute(), print.message());
    return Hashing.murmur3_128().hashString(ids, StandardCharsets.UTF_8) + ":" + number;
  }
}
