package org.kpi4j.nsm.message;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;

/** Gives the texts of this module by key. */
public final class NorthStarMessages {
  /** The texts, in English and Dutch. */
  public static final Messages BUNDLE =
      Messages.bundle("north-star", name -> NorthStarMessages.class.getResourceAsStream(name));

  private NorthStarMessages() {}

  /**
   * {@return the text with this key}
   *
   * @param key the key in the bundle
   * @param arguments what stands in the places of the text
   */
  public static Message text(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /**
   * {@return the constant as the keys of the texts write it, such as {@code customer-value}}
   *
   * @param constant the constant of an enumeration
   */
  public static String keyOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the names of several constants, as an argument of a message}
   *
   * @param prefix the part of the key before the constant, with its dot
   * @param constants the constants
   */
  public static ImmutableList<Message> names(String prefix, Iterable<? extends Enum<?>> constants) {
    ImmutableList.Builder<Message> names = ImmutableList.builder();
    constants.forEach(constant -> names.add(text(prefix + keyOf(constant))));
    return names.build();
  }
}
