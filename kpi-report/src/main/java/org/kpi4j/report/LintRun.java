package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;
import org.kpi4j.text.Span;

/** What a report tells: a catalogue, what was found in it, and which rules looked. */
@ModelStyle
@Value.Immutable
public abstract class LintRun {
  LintRun() {}

  /** {@return the catalogue that was checked} */
  public abstract Catalog catalog();

  /** {@return what was found} */
  public abstract Report report();

  /** {@return the rules that looked, by whose ids findings are explained} */
  public abstract ImmutableList<RuleInfo> rules();

  /** {@return what is wrong with the files, whatever their definitions say} */
  public abstract ImmutableList<Notice> notices();

  /** {@return the rules by id} */
  @Value.Lazy
  ImmutableMap<String, RuleInfo> rulesById() {
    return Maps.uniqueIndex(rules(), RuleInfo::id);
  }

  /** {@return what people call a definition; empty when it goes by its id alone} */
  Optional<String> name(Subject subject, Language language) {
    Optional<String> name = switch (subject.kind()) {
      case KPI -> catalog().findKpi(subject.id()).map(Kpi::displayName);
      case METRIC -> catalog().findMetric(subject.id()).map(m -> m.name().in(language));
      default -> Optional.empty();
    };
    return name.filter(n -> !n.equals(subject.id()));
  }

  /** {@return the text that a finding points into: the statement of a KPI or the name of a metric} */
  Optional<String> text(Finding finding) {
    return finding
        .span()
        .flatMap(span -> finding.subject().flatMap(this::text).filter(text -> holds(text, span)));
  }

  private Optional<String> text(Subject subject) {
    return switch (subject.kind()) {
      case KPI -> catalog().findKpi(subject.id()).flatMap(Kpi::statement);
      case METRIC -> catalog().findMetric(subject.id()).map(m -> m.name().text());
      default -> Optional.empty();
    };
  }

  private static boolean holds(String text, Span span) {
    return span.length() > 0 && span.end() <= text.length();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LintRun}; catalogue and report are required. */
  public static final class Builder extends ImmutableLintRun.Builder {
    Builder() {}
  }
}
