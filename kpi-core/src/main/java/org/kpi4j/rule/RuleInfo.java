package org.kpi4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;
import org.kpi4j.model.ModelStyle;

/** What a rule looks for, how bad that is, why, and who says so. */
@ModelStyle
@Value.Immutable
public abstract class RuleInfo {
  RuleInfo() {}

  /** How sure a rule's findings are. */
  public enum Precision {
    /** A finding is right by the definition's own structure. */
    CERTAIN,
    /** A finding rests on reading and is rarely wrong. */
    LIKELY,
    /** A finding is worth a look and no more; such a rule never defaults to an error. */
    HINT
  }

  /** How strict a set of rules is; each level holds the rules of the levels before it. */
  public enum Level {
    /** Only what makes a definition unusable. */
    MINIMAL,
    /** What most teams want to know. */
    RECOMMENDED,
    /** Everything. */
    STRICT
  }

  /**
   * A version of the set of rules, by which a team pins what is checked.
   *
   * @param major the first number
   * @param minor the second number
   */
  public record Version(int major, int minor) implements Serializable, Comparable<Version> {
    /** The version of the first release. */
    public static final Version FIRST = new Version(0, 1);

    /**
     * Checks the parts.
     *
     * @param major the first number
     * @param minor the second number
     */
    public Version {
      checkArgument(
          major >= 0 && minor >= 0, "rule set version must not be negative: %s.%s", major, minor);
    }

    /**
     * {@return the version that this text writes}
     *
     * @param text two numbers with a point between them, such as {@code 0.1}
     * @throws IllegalArgumentException if the text is no version
     */
    public static Version parse(String text) {
      int point = text.indexOf('.');
      try {
        return new Version(
            Integer.parseInt(text.substring(0, Math.max(0, point))),
            Integer.parseInt(text.substring(point + 1)));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "rule set version must be two numbers such as 0.1: '" + text + "'", e);
      }
    }

    @Override
    public int compareTo(Version other) {
      int byMajor = Integer.compare(major, other.major);
      return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
      return major + "." + minor;
    }
  }

  /**
   * A number that a caller may set.
   *
   * @param name the name, in kebab case
   * @param standard the value when nobody sets it
   * @param least the least value allowed, inclusive
   * @param greatest the greatest value allowed, inclusive
   */
  public record Option(String name, double standard, double least, double greatest) {

    /** Written out: the generated form links method handles, which costs a fresh JVM 15 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Option option
          && name.equals(option.name)
          && Double.compare(standard, option.standard) == 0
          && Double.compare(least, option.least) == 0
          && Double.compare(greatest, option.greatest) == 0;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** {@return the id, such as {@code smart/missing-deadline}; valid for ever} */
  public abstract String id();

  /** {@return ids that this rule had before} */
  public abstract ImmutableSet<String> formerIds();

  /** {@return how bad a finding is when nobody sets it otherwise} */
  public abstract Severity severity();

  /** {@return how sure a finding is; {@link Precision#LIKELY} when not stated} */
  @Value.Default
  public Precision precision() {
    return Precision.LIKELY;
  }

  /** {@return the least strict level that holds the rule; by default minimal for errors, else recommended} */
  @Value.Default
  public Level level() {
    return severity() == Severity.ERROR ? Level.MINIMAL : Level.RECOMMENDED;
  }

  /** {@return the first version of the rule set that has the rule} */
  @Value.Default
  public Version since() {
    return Version.FIRST;
  }

  /** {@return whether a finding may not be suppressed; false when not stated} */
  @Value.Default
  public boolean isLocked() {
    return false;
  }

  /** {@return the criterion that a finding fails, such as a letter of SMART; empty when it fails none} */
  public abstract Optional<String> criterion();

  /** {@return who says that this matters: title, publisher and date, or "chosen by this library"} */
  public abstract ImmutableList<String> sources();

  /** {@return numbers that a caller may set} */
  public abstract ImmutableList<Option> options();

  /** {@return the texts of the rule: title, rationale, remedy and messages} */
  public abstract Messages messages();

  /** {@return the part of the id before the slash, such as {@code smart}} */
  public String group() {
    return id().substring(0, id().indexOf('/'));
  }

  /** {@return the name of the defect, in a few words} */
  public Message title() {
    return text("title");
  }

  /** {@return why the defect matters} */
  public Message rationale() {
    return text("rationale");
  }

  /** {@return how to mend it} */
  public Message remedy() {
    return text("remedy");
  }

  /**
   * Starts a finding of this rule.
   *
   * @param attribute the path of the attribute, such as {@code aim.deadline}; empty for the whole subject
   * @param key the key of the message within the rule, such as {@code missing}
   * @return the finding, to be completed with arguments
   */
  public Finding finding(String attribute, String key) {
    return Finding.builder()
        .rule(id())
        .severity(severity())
        .attribute(attribute)
        .message(text(key))
        .build();
  }

  /**
   * {@return one of the rule's texts}
   *
   * @param key the key within the rule
   * @param arguments what stands in the places of the text
   * @throws IllegalArgumentException if the rule's bundle has no such text
   */
  public Message text(String key, Object... arguments) {
    Message text = texts().get(key);
    checkArgument(text != null, "message key must be in the bundle: '%s.%s'", id(), key);
    return text.with(arguments);
  }

  /** The rule's own texts, put together once: every finding asks for one. */
  @Value.Lazy
  ImmutableMap<String, Message> texts() {
    return messages().group(id());
  }

  @Value.Check
  void check() {
    checkArgument(
        RuleId.isWellFormed(id()),
        "rule id must be two kebab-case words with a slash between them: '%s'",
        id());
    checkArgument(
        precision() != Precision.HINT || severity() != Severity.ERROR,
        "a rule that only hints must not be an error: '%s'",
        id());
  }

  /**
   * {@return a builder with the two things that every rule has}
   *
   * @param id the id, such as {@code smart/missing-deadline}
   * @param severity how bad a finding is
   */
  public static Builder of(String id, Severity severity) {
    return new Builder().id(id).severity(severity);
  }

  /** Builds a {@link RuleInfo}; id, severity and messages are required. */
  public static final class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}
