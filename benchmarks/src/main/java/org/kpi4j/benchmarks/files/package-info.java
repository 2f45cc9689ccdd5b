/** How fast and in how much memory files are read, judged and compared, measured as whole processes. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.benchmarks.files;
