/** The library's own catalogue file: how each type of the model stands in it, for reading and writing alike. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.definition;
