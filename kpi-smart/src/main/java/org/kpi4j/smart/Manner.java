package org.kpi4j.smart;

import org.kpi4j.reading.Reader;

/** How a judge reads and judges, whatever the KPI. */
record Manner(Reader reader, SmartPolicy policy) {
  static Manner standard() {
    return new Manner(Reader.standard(), SmartPolicy.standard());
  }
}
