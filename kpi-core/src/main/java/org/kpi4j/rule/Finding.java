package org.kpi4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.text.Span;

/**
 * Something that a rule found, with its evidence.
 *
 * <p>A rule starts one with {@link RuleInfo#finding} and adds to it; the engine fills in the subject and the severity.
 */
@CopyStyle
@Value.Immutable
public abstract non-sealed class Finding implements Outcome, Serializable {
  Finding() {}

  /** {@return the id of the rule, such as {@code smart/missing-deadline}} */
  public abstract String rule();

  /** {@return how bad it is, after the linter's settings} */
  public abstract Severity severity();

  /** {@return what it is about; empty until the engine has filled it in} */
  public abstract Optional<Subject> subject();

  /** {@return the path of the attribute, such as {@code aim.deadline}; empty for the whole subject} */
  public abstract String attribute();

  /** {@return what is wrong, in one sentence} */
  public abstract Message message();

  /** {@return the characters of the statement or name in which it was seen; empty when it is not about a text} */
  public abstract Optional<Span> span();

  /** {@return what was seen that led to it, in the order of weight} */
  public abstract ImmutableList<Message> evidence();

  /** {@return the ids of other definitions that it is about as well} */
  public abstract ImmutableSet<String> related();

  /** {@return what to write instead, best first} */
  public abstract ImmutableList<Suggestion> suggestions();

  @Override
  public ImmutableList<Finding> findings() {
    return ImmutableList.of(this);
  }

  /**
   * {@return the message in words}
   *
   * @param language the wanted language
   */
  public String message(Language language) {
    return message().in(language);
  }

  /** {@return where it stands in the file: the attribute, or else the definition; empty when it was made in Java} */
  public Optional<SourcePosition> position() {
    return subject().flatMap(s -> s.positions().of(attribute()));
  }

  /**
   * {@return a copy whose message has these arguments}
   *
   * @param arguments the arguments, as {@link org.kpi4j.message.Argument#of} takes them
   */
  public Finding with(Object... arguments) {
    return self().withMessage(message().with(arguments));
  }

  /**
   * {@return a copy that points at these characters}
   *
   * @param span the characters
   */
  public Finding at(Span span) {
    return self().withSpan(span);
  }

  /**
   * {@return a copy with one more piece of evidence}
   *
   * @param seen what was seen
   */
  public Finding because(Message seen) {
    return builder().from(this).evidence(seen).build();
  }

  /**
   * {@return a copy with one more suggestion}
   *
   * @param suggestion what to write instead
   */
  public Finding suggesting(Suggestion suggestion) {
    return builder().from(this).suggestion(suggestion).build();
  }

  /**
   * {@return a copy that is also about another definition}
   *
   * @param id the id of the other definition
   */
  public Finding relatedTo(String id) {
    return builder().from(this).related(id).build();
  }

  /**
   * {@return a copy about this subject}
   *
   * @param subject the subject
   */
  public Finding on(Subject subject) {
    return self().withSubject(subject);
  }

  /**
   * {@return a copy that is this bad}
   *
   * @param severity how bad it is
   */
  public Finding graded(Severity severity) {
    return severity == severity()
        ? this
        : builder().from(this).severity(severity).build();
  }

  private ImmutableFinding self() {
    return (ImmutableFinding) this;
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; rule, severity, attribute and message are required. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
