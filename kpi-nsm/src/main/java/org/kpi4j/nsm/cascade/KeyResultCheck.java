package org.kpi4j.nsm.cascade;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.model.KeyResult;

/**
 * How one key result stands to the north star.
 *
 * @param objective the id of its objective
 * @param keyResult the key result
 * @param isDirectDriver whether its metric moves the north star without another one between
 * @param problems what is wrong with it, each in a sentence; empty when it is as it should be
 */
public record KeyResultCheck(
    String objective,
    KeyResult keyResult,
    boolean isDirectDriver,
    ImmutableList<Message> problems) {
  /** {@return whether nothing is wrong with it} */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
