package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kpi4j.message.Argument;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Band;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Language;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;

/** Puts values of attributes into words of each language. */
final class Wording {
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> Wording.class.getResourceAsStream(name));

  private static final int DAYS_IN_WEEK = 7;

  private Wording() {}

  static Message message(String key, Object... arguments) {
    return MESSAGES.message("change/" + key, arguments);
  }

  /** {@return what people call an attribute} */
  static Message attribute(String path) {
    return message("attribute." + path);
  }

  /** {@return a value as text for programs, the same in every language} */
  static String code(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().map(Wording::code).collect(Collectors.joining(", "));
    }
    boolean isMadeOfParts = value instanceof DataSource
        || value instanceof Guardrail
        || value instanceof Band
        || value instanceof KeyResult
        || value instanceof Milestone
        || value instanceof Observation;
    return isMadeOfParts ? of(value).in(Language.ENGLISH) : String.valueOf(value);
  }

  /** {@return a value as a part of a message} */
  static Argument of(Object value) {
    if (value instanceof Collection<?> all) {
      return Argument.of(all.stream().map(Wording::of).toList());
    }
    if (value instanceof Map<?, ?> map) {
      return Argument.of(map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue())
          .toList());
    }
    if (value instanceof Enum<?> constant) {
      return Argument.of(constant(constant));
    }
    return Argument.of(value instanceof Period period ? period(period) : part(value));
  }

  private static Object part(Object value) {
    if (value instanceof Target target) {
      return target(target);
    }
    if (value instanceof Deadline deadline) {
      return deadline(deadline);
    }
    if (value instanceof Milestone milestone) {
      return message("value.on", milestone.value(), milestone.on());
    }
    if (value instanceof Band band) {
      return band(band);
    }
    if (value instanceof Observation seen) {
      return message("value.between", seen.value(), seen.from(), seen.to());
    }
    return named(value);
  }

  private static Object named(Object value) {
    if (value instanceof Guardrail guardrail) {
      return guardrail(guardrail);
    }
    if (value instanceof KeyResult result) {
      return result.statement();
    }
    if (value instanceof DataSource source) {
      return source.location().map(place -> source.tool() + " " + place).orElse(source.tool());
    }
    boolean isCode = value instanceof Stage || value instanceof BusinessModel;
    return isCode ? value.toString().toLowerCase(Locale.ROOT).replace('_', '-') : value;
  }

  private static Object guardrail(Guardrail guardrail) {
    List<Object> more = new ArrayList<>();
    guardrail.reason().ifPresent(more::add);
    guardrail
        .bound()
        .flatMap(Threshold::lower)
        .ifPresent(end -> more.add(message("value.at_least", end)));
    guardrail
        .bound()
        .flatMap(Threshold::upper)
        .ifPresent(end -> more.add(message("value.at_most", end)));
    guardrail.bound().ifPresent(bound -> bound.bands().forEach(band -> more.add(band(band))));
    return more.isEmpty()
        ? guardrail.metric()
        : message("value.with", guardrail.metric(), Argument.of(more));
  }

  private static Message band(Band band) {
    String ends =
        (band.lower().isPresent() ? "-from" : "") + (band.upper().isPresent() ? "-to" : "");
    return message(
        "value.range" + ends,
        constant(band.health()),
        band.lower().<Object>map(end -> end).orElse(""),
        band.upper().<Object>map(end -> end).orElse(""));
  }

  private static Message constant(Enum<?> constant) {
    return message("value." + constant.name().toLowerCase(Locale.ROOT));
  }

  private static Object deadline(Deadline deadline) {
    return deadline instanceof Deadline.Within within
        ? message("value.within", period(within.period()))
        : ((Deadline.On) deadline).date();
  }

  private static Message target(Target target) {
    Object amount =
        target.kind() == Target.Kind.LEVEL ? target.amount() : difference(target.amount());
    return message("value." + target.comparison().name().toLowerCase(Locale.ROOT), amount);
  }

  private static Message difference(Quantity by) {
    return message(
        by.value() < 0 ? "value.less" : "value.more", Quantity.of(Math.abs(by.value()), by.unit()));
  }

  private static Argument period(Period period) {
    ImmutableList.Builder<Message> parts = ImmutableList.builder();
    part("year", period.getYears()).ifPresent(parts::add);
    part("month", period.getMonths()).ifPresent(parts::add);
    boolean isWeeks = period.getDays() % DAYS_IN_WEEK == 0;
    part(isWeeks ? "week" : "day", isWeeks ? period.getDays() / DAYS_IN_WEEK : period.getDays())
        .ifPresent(parts::add);
    return Argument.of(parts.build());
  }

  private static Optional<Message> part(String unit, int number) {
    String key = "value." + unit + (number == 1 ? ".one" : ".many");
    return number == 0 ? Optional.empty() : Optional.of(message(key, number));
  }
}
