package org.kpi4j.nsm.cascade;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.model.KeyResult;
import org.kpi4j.smart.SmartVerdict;

/**
 * How one key result stands to the north star.
 *
 * @param objective the id of its objective
 * @param keyResult the key result
 * @param isDirectDriver whether its metric moves the north star without another one between
 * @param problems what is wrong with it on the way to the north star, each in a sentence; empty when it is as it should be
 * @param smart what the rules for KPIs say of it
 */
public record KeyResultCheck(
    String objective,
    KeyResult keyResult,
    boolean isDirectDriver,
    ImmutableList<Message> problems,
    SmartVerdict smart) {
  /** {@return whether it leads to the north star with a baseline, a target and a deadline} */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
