package org.kpi4j.message;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/**
 * A text with its arguments, not yet in any language.
 *
 * @param key the key of the text in its bundle, such as {@code smart/missing-deadline.missing}
 * @param template the text in each language, with <code>{0}</code>, <code>{1}</code> … for the arguments
 * @param arguments what stands in the places of the template
 */
public record Message(String key, LocalizedText template, ImmutableList<Argument> arguments)
    implements Serializable {

  /**
   * {@return the message in words}
   *
   * @param language the wanted language; English where the message has no text in it
   */
  public String in(Language language) {
    return fill(template.in(language), language);
  }

  /**
   * {@return a copy with these arguments}
   *
   * @param values the arguments, as {@link Argument#of} takes them
   */
  public Message with(Object... values) {
    return values.length == 0 && arguments.isEmpty()
        ? this
        : new Message(key, template, arguments(values));
  }

  static ImmutableList<Argument> arguments(Object... values) {
    if (values.length < 2) {
      return values.length == 0 ? ImmutableList.of() : ImmutableList.of(Argument.of(values[0]));
    }
    ImmutableList.Builder<Argument> all = ImmutableList.builderWithExpectedSize(values.length);
    for (Object value : values) {
      all.add(Argument.of(value));
    }
    return all.build();
  }

  /** {@return the message in English} */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  private String fill(String text, Language language) {
    StringBuilder out = new StringBuilder(text.length() + 16 * arguments.size());
    int at = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int index = index(text, open);
      out.append(text, at, open).append(index < 0 ? "{" : arguments.get(index).in(language));
      at = index < 0 ? open + 1 : open + PLACE_LENGTH;
      open = text.indexOf('{', at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static final int PLACE_LENGTH = 3;

  /** {@return the number in <code>{n}</code>; -1 when there is none or no such argument} */
  private int index(String text, int open) {
    if (open + 2 >= text.length() || text.charAt(open + 2) != '}') {
      return -1;
    }
    int index = text.charAt(open + 1) - '0';
    return index >= 0 && index < arguments.size() ? index : -1;
  }
}
