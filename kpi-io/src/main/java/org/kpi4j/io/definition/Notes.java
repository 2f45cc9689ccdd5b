package org.kpi4j.io.definition;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.kpi4j.lint.Suppression;

/** What is written beside the definitions that it belongs to: suppressions, by subject. */
final class Notes {
  private final ListMultimap<String, Suppression> bySubject = LinkedListMultimap.create();

  Notes(Iterable<Suppression> suppressions) {
    suppressions.forEach(s -> bySubject.put(s.subject(), s));
  }

  /** {@return the suppressions of a subject; nothing the second time, so that none is written twice} */
  List<Suppression> take(String subject) {
    return bySubject.isEmpty() ? List.of() : bySubject.removeAll(subject);
  }
}
