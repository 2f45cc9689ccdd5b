package org.kpi4j.smart;

import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;

/** The texts of the SMART rules and verdicts. */
final class SmartTexts {
  static final Messages BUNDLE = Messages.bundle("smart", SmartTexts.class::getResourceAsStream);

  private SmartTexts() {}

  static Message verdict(String key, Object... arguments) {
    return BUNDLE.message("verdict." + key, arguments);
  }
}
