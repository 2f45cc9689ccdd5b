/** The {@code kpi} command. Start at {@link org.kpi4j.commandline.Kpi}. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.commandline;
