/** What {@code kpi assess} does: JSON lines in, one judgement a line out. Start at {@link org.kpi4j.commandline.assess.Assessor}. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.commandline.assess;
