package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.collect.ImmutableList;

/** Makes texts of the fuzzer's bytes: known pieces, arbitrary characters, and both, with and without spaces. */
final class Pieces {
  private static final int BYTE = 256;
  private static final int LONGEST_ARBITRARY = 6;

  private final FuzzedDataProvider data;
  private final ImmutableList<String> known;
  private final String gap;

  private Pieces(FuzzedDataProvider data, ImmutableList<String> known, String gap) {
    this.data = data;
    this.known = known;
    this.gap = gap;
  }

  /** {@return a text of all bytes that are left} */
  static String text(FuzzedDataProvider data, ImmutableList<String> known, String gap) {
    return data.consumeBoolean()
        ? new Pieces(data, known, gap).joined()
        : data.consumeRemainingAsString();
  }

  private String joined() {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0) {
      add(data.consumeInt(0, BYTE - 1), text);
    }
    return text.toString();
  }

  /** A known piece with a gap behind it, arbitrary characters, or nothing but the end of the gap before. */
  private void add(int pick, StringBuilder text) {
    if (pick < known.size()) {
      text.append(known.get(pick)).append(gap);
    } else if (pick % 2 == 0) {
      text.append(data.consumeString(LONGEST_ARBITRARY));
    } else {
      text.setLength(Math.max(0, text.length() - gap.length()));
    }
  }
}
