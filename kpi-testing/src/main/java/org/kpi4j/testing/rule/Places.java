package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;

/** The places of a template: the digits in <code>{0}</code>, <code>{1}</code> … */
final class Places {
  private static final int LENGTH = 3;

  private Places() {}

  static ImmutableSet<Integer> in(String template) {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      if (isPlace(template, open)) {
        places.add(template.charAt(open + 1) - '0');
      }
    }
    return places.build();
  }

  private static boolean isPlace(String template, int open) {
    return open + LENGTH <= template.length()
        && template.charAt(open + 1) >= '0'
        && template.charAt(open + 1) <= '9'
        && template.charAt(open + 2) == '}';
  }
}
