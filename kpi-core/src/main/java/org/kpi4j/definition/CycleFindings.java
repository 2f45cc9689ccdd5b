package org.kpi4j.definition;

import java.util.List;
import org.kpi4j.rule.Finding;

/** Tells of cycles between definitions. */
final class CycleFindings {
  private static final int SHOWN = 6;
  private static final int RELATED = 20;
  private static final String ARROW = " → ";

  private CycleFindings() {}

  /** {@return the finding about a cycle, given as the ids on it} */
  static Finding of(Finding beginning, List<String> ids) {
    Finding finding = beginning.with(path(ids), ids.size());
    for (String id : ids.subList(1, Math.min(ids.size(), RELATED))) {
      finding = finding.relatedTo(id);
    }
    return finding;
  }

  private static String path(List<String> ids) {
    String shown = String.join(ARROW, ids.subList(0, Math.min(ids.size(), SHOWN)));
    return shown + (ids.size() > SHOWN ? ARROW + "…" : "") + ARROW + ids.get(0);
  }
}
