/** The English language pack. Not exported. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.text.english;
