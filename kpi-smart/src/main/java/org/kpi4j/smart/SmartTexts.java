package org.kpi4j.smart;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;

/** The texts of the SMART rules and verdicts. */
final class SmartTexts {
  static final Messages BUNDLE =
      Messages.bundle("smart", name -> SmartTexts.class.getResourceAsStream(name));

  private static final Supplier<ImmutableMap<String, Message>> VERDICTS =
      Suppliers.memoize(() -> BUNDLE.group("verdict"));

  private SmartTexts() {}

  static Message verdict(String key, Object... arguments) {
    return checkNotNull(VERDICTS.get().get(key), key).with(arguments);
  }
}
