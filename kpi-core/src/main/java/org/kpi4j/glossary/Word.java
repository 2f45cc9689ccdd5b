package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.value.Value;
import org.kpi4j.model.Language;
import org.kpi4j.model.ModelStyle;

/** A word, or a few words with one meaning, of which names of metrics are made, in every language. */
@ModelStyle
@Value.Immutable
public abstract class Word implements Serializable {
  Word() {}

  /** {@return the id, such as {@code visitor}; never blank} */
  public abstract String id();

  /** {@return what it does in a name} */
  public abstract WordKind kind();

  /** {@return how it is written, by language, in lower case; other inflections are derived} */
  public abstract ImmutableMap<Language, ImmutableSet<String>> forms();

  /**
   * {@return the common name of forms that do not mean the same, by form: {@code mrr} and {@code arr} are both recurring
   * revenue, yet two concepts; a form that is not here means just what the word means}
   */
  public abstract ImmutableMap<String, String> lemmas();

  /** {@return how strongly the word speaks for a stage, by stage id; about 1 is a hint, 3 settles it} */
  public abstract ImmutableMap<String, Double> stages();

  /** {@return what the word tells about a metric} */
  public abstract ImmutableSet<Trait> traits();

  /**
   * {@return what the word does among others when names are read, by the tags that the head of the glossary explains; with
   * each tag the forms for which it holds, none when it holds for all}
   */
  public abstract ImmutableMap<String, ImmutableSet<String>> tags();

  @Value.Check
  void check() {
    Names.requireNotBlank(id(), "word id");
  }

  /**
   * {@return whether the word tells this}
   *
   * @param trait the fact
   */
  public boolean has(Trait trait) {
    return traits().contains(trait);
  }

  /**
   * {@return whether the word has this tag, be it for some of its forms}
   *
   * @param tag the tag, such as {@code post}
   */
  public boolean isTagged(String tag) {
    return tags().containsKey(tag);
  }

  /**
   * {@return whether the word has this tag for a form}
   *
   * @param tag the tag, such as {@code post}
   * @param form the form, in lower case and without accents
   */
  boolean isTagged(String tag, String form) {
    ImmutableSet<String> tagged = tags().get(tag);
    return tagged != null && (tagged.isEmpty() || tagged.contains(form));
  }

  @Override
  public String toString() {
    return id();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Word}; {@code id} and {@code kind} are required. */
  public static final class Builder extends ImmutableWord.Builder {
    Builder() {}
  }
}
