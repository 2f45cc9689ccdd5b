/** Targets for the fuzzer: each takes any bytes and fails when the library does what its documentation excludes. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.fuzz;
