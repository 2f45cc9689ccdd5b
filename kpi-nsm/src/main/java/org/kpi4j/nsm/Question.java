package org.kpi4j.nsm;

import org.kpi4j.message.Message;
import org.kpi4j.nsm.evidence.Criterion;

/**
 * Something that nobody has answered yet.
 *
 * @param id the id of the metric that it is about
 * @param criterion the criterion that the answer would settle
 * @param value how much surer the first place would become, from 0 to 1 inclusive, or where that is nothing, how much the
 *     criterion weighs, scaled below every value of information
 * @param text the question
 */
public record Question(String id, Criterion criterion, double value, Message text) {}
