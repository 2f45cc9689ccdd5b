package org.kpi4j.io.definition;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.kpi4j.io.exchange.SuppressionEntry;

/** What is written beside the definitions that it belongs to: suppressions, by subject. */
final class Notes {
  private final ListMultimap<String, SuppressionEntry> bySubject = LinkedListMultimap.create();

  Notes(Iterable<SuppressionEntry> suppressions) {
    suppressions.forEach(s -> bySubject.put(s.subject(), s));
  }

  /** {@return the suppressions of a subject; nothing the second time, so that none is written twice} */
  List<SuppressionEntry> take(String subject) {
    return bySubject.isEmpty() ? List.of() : bySubject.removeAll(subject);
  }
}
