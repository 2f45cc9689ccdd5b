package org.kpi4j.text;

/** How many letters of one word must be inserted, deleted, replaced or swapped with their neighbour to make another one. */
final class EditDistance {
  private final String a;
  private final String b;
  private int[] beforeLast = {};
  private int[] last = {};

  EditDistance(String a, String b) {
    this.a = a;
    this.b = b;
  }

  /** {@return the distance; some number above the bound when it is exceeded} */
  int within(int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    last = firstRow(b.length());
    for (int i = 1; i <= a.length(); i++) {
      int[] row = row(i);
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private int[] row(int i) {
    int[] row = new int[last.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      if (isSwap(i, j)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }

  private boolean isSwap(int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
