package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.Function;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Finding;

/** Whether a KPI meets one criterion, and why. */
public sealed interface Judgement extends Serializable {
  /**
   * The criterion is met.
   *
   * @param because what shows it; empty when nothing speaks against it
   */
  record Met(ImmutableList<Message> because) implements Judgement {
    @Override
    public <T> T match(
        Function<Met, T> met, Function<NotMet, T> notMet, Function<Undetermined, T> undetermined) {
      return met.apply(this);
    }

    @Override
    public ImmutableList<Message> reasons() {
      return because;
    }

    @Override
    public String code() {
      return "met";
    }
  }

  /**
   * The criterion is not met.
   *
   * @param findings what speaks against it; not empty unless {@code because} says why
   * @param because what else speaks against it
   */
  record NotMet(ImmutableList<Finding> findings, ImmutableList<Message> because)
      implements Judgement {
    @Override
    public <T> T match(
        Function<Met, T> met, Function<NotMet, T> notMet, Function<Undetermined, T> undetermined) {
      return notMet.apply(this);
    }

    @Override
    public ImmutableList<Message> reasons() {
      return ImmutableList.<Message>builder()
          .addAll(findings.stream().map(Finding::message).iterator())
          .addAll(because)
          .build();
    }

    @Override
    public String code() {
      return "not-met";
    }
  }

  /**
   * What is known does not decide it.
   *
   * @param missing what would have to be known
   */
  record Undetermined(ImmutableList<Message> missing) implements Judgement {
    @Override
    public <T> T match(
        Function<Met, T> met, Function<NotMet, T> notMet, Function<Undetermined, T> undetermined) {
      return undetermined.apply(this);
    }

    @Override
    public ImmutableList<Message> reasons() {
      return missing;
    }

    @Override
    public String code() {
      return "undetermined";
    }
  }

  /**
   * {@return what one of three functions makes of this judgement}
   *
   * @param met called when the criterion is met
   * @param notMet called when it is not
   * @param undetermined called when that cannot be told
   * @param <T> what the functions make
   */
  <T> T match(
      Function<Met, T> met, Function<NotMet, T> notMet, Function<Undetermined, T> undetermined);

  /** {@return why it was judged so: what shows it, speaks against it, or is missing} */
  ImmutableList<Message> reasons();

  /** {@return {@code met}, {@code not-met} or {@code undetermined}} */
  String code();

  /** {@return whether the criterion is known not to be met} */
  default boolean isNotMet() {
    return this instanceof NotMet;
  }

  /** {@return whether the criterion is known to be met} */
  default boolean isMet() {
    return this instanceof Met;
  }
}
