package org.kpi4j.nsm.evidence;

import org.kpi4j.message.Message;

/** Evidence that somebody gave, or that a criterion read from the definition. */
record GivenEvidence(Score value, EvidenceGrade grade, String source, Message because)
    implements Evidence {}
