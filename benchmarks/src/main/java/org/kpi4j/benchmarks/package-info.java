/** How fast the library is, beside its peers. See {@code benchmarks/README.md} for the commands. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.benchmarks;
