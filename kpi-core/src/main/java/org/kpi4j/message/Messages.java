package org.kpi4j.message;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.LocalizedText;

/** The texts of one module by key, in English and Dutch. They are read when the first one is asked for. */
public final class Messages {
  private final Supplier<Texts> texts;

  private Messages(Supplier<Texts> texts) {
    this.texts = texts;
  }

  /**
   * {@return the texts in two property files in UTF-8, {@code <name>_en.properties} and {@code <name>_nl.properties}}
   *
   * @param name the name of the bundle, without language and ending
   * @param open opens a resource by its file name; called from the module that owns the files, such as {@code
   *     file -> Anchor.class.getResourceAsStream(file)}; a method reference to it costs a fresh JVM 4 ms
   */
  public static Messages bundle(String name, Function<String, @Nullable InputStream> open) {
    return new Messages(Suppliers.memoize(() -> load(name, open)));
  }

  /**
   * {@return texts given directly, for rules of one's own}
   *
   * @param texts the texts by key; each should have English and Dutch
   */
  public static Messages of(Map<String, LocalizedText> texts) {
    Texts given = new Texts.Given(ImmutableMap.copyOf(texts));
    return new Messages(() -> given);
  }

  /**
   * {@return the text with this key; empty when there is none}
   *
   * @param key the key
   */
  public Optional<LocalizedText> find(String key) {
    return Optional.ofNullable(texts.get().find(key));
  }

  /** {@return all texts by key} */
  public ImmutableMap<String, LocalizedText> all() {
    return texts.get().all();
  }

  /**
   * {@return the messages whose keys begin with a group and a point, by the rest of the key, without arguments}
   *
   * @param group the first part of the keys, such as the id of a rule
   */
  public ImmutableMap<String, Message> group(String group) {
    ImmutableMap.Builder<String, Message> messages = ImmutableMap.builder();
    for (String key : texts.get().keys()) {
      if (key.startsWith(group) && key.startsWith(".", group.length())) {
        messages.put(key.substring(group.length() + 1), message(key));
      }
    }
    return messages.buildOrThrow();
  }

  /**
   * {@return the message with this key}
   *
   * @param key the key
   * @param arguments the arguments, as {@link Argument#of} takes them
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public Message message(String key, Object... arguments) {
    LocalizedText template = texts.get().find(key);
    checkArgument(template != null, "message key must be in the bundle: '%s'", key);
    return new Message(key, template, Message.arguments(arguments));
  }

  private static Texts load(String name, Function<String, @Nullable InputStream> open) {
    return new FileTexts(read(name + "_en.properties", open), read(name + "_nl.properties", open));
  }

  private static Properties read(String file, Function<String, @Nullable InputStream> open) {
    try (InputStream in = open.apply(file)) {
      checkArgument(in != null, "message file must exist: '%s'", file);
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("message file cannot be read: '" + file + "'", e);
    }
  }

  private static Properties read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return properties;
  }
}
