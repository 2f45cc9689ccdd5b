/** Files as trees of values with their places, whatever notation they are in, within limits. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.tree;
