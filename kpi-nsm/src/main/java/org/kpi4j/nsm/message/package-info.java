/** The texts of this module, in English and Dutch; not part of its API. */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.message;
