package org.kpi4j.change;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.message.Message;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.rule.Subject;

/** One thing that differs between two versions of a catalogue. */
@ModelStyle
@Value.Immutable
public abstract class Change implements Serializable {
  Change() {}

  /** What happened to a definition. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It has another id. */
    RENAMED,
    /** One of its attributes has another value. */
    CHANGED
  }

  /** {@return what happened} */
  public abstract Kind kind();

  /** {@return the definition, as it is called after the change; as before, when it is gone} */
  public abstract Subject subject();

  /** {@return the path of the attribute that differs; empty for the definition as a whole} */
  public abstract String attribute();

  /** {@return the value before, as text that is the same in every language; the former id of what was renamed; empty when there was none} */
  public abstract Optional<String> before();

  /** {@return the value after, likewise; the new id of what was renamed; empty when there is none} */
  public abstract Optional<String> after();

  /** {@return what it does to comparability} */
  public abstract Impact impact();

  /** {@return the change in one sentence} */
  public abstract Message message();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Change}; all but the values is required. */
  static final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
