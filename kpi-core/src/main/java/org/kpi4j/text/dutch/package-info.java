/** The Dutch language pack. Not exported. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.text.dutch;
