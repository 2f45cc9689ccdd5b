package org.kpi4j.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.RuleInfo;

/**
 * Gathers what is told of a rule.
 *
 * @param words the words around it
 * @param printer how an example is shown
 */
record RuleSections(Words words, Function<Catalog, String> printer) {

  ImmutableList<RuleSection> of(RuleManual.Entry entry) {
    RuleInfo rule = entry.info();
    ImmutableList.Builder<RuleSection> all = ImmutableList.builder();
    all.add(RuleSection.of(heading("why"), rule.rationale().in(words.language())));
    examples("flagged", entry.examples().flagged(), all);
    examples("accepted", entry.examples().accepted(), all);
    all.add(RuleSection.of(heading("fix"), rule.remedy().in(words.language())));
    if (!rule.options().isEmpty()) {
      all.add(new RuleSection(heading("options"), options(rule), false));
    }
    all.add(RuleSection.of(heading("suppress"), exception(rule)));
    all.add(new RuleSection(heading("facts"), facts(rule), false));
    all.add(new RuleSection(heading("source"), rule.sources(), false));
    return all.build();
  }

  private void examples(
      String key, ImmutableList<Catalog> examples, ImmutableList.Builder<RuleSection> all) {
    if (!examples.isEmpty()) {
      ImmutableList<String> shown =
          examples.stream().map(printer).collect(ImmutableList.toImmutableList());
      all.add(new RuleSection(heading(key), shown, true));
    }
  }

  private ImmutableList<String> options(RuleInfo rule) {
    return rule.options().stream()
        .map(option -> words.of(
            "rules.option", option.name(), option.standard(), option.least(), option.greatest()))
        .collect(ImmutableList.toImmutableList());
  }

  private String exception(RuleInfo rule) {
    return rule.isLocked()
        ? words.of("rules.suppress.never")
        : words.of("rules.suppress.how", rule.id());
  }

  private ImmutableList<String> facts(RuleInfo rule) {
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    facts.add(words.of("rules.severity", words.severity(rule.severity())));
    facts.add(words.of("rules.precision." + lower(rule.precision())));
    facts.add(words.of("rules.level." + lower(rule.level())));
    facts.add(words.of("rules.since", rule.since()));
    rule.criterion().ifPresent(criterion -> facts.add(words.of("rules.criterion", criterion)));
    if (!rule.formerIds().isEmpty()) {
      facts.add(words.of("rules.former", Joiner.on(", ").join(rule.formerIds())));
    }
    return facts.build();
  }

  private String heading(String key) {
    return words.of("rules." + key);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
