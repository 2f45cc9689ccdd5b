package org.kpi4j.benchmarks;

/** What both annotated forms of a definition share. */
interface Definition {
  Fields fields();
}
