package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableMap;
import java.util.function.BiFunction;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** A rule that wants KPIs to have an owner, made to be broken. */
record SampleRule(RuleInfo info, Examples examples, BiFunction<Kpi, RuleInfo, Outcome> judge)
    implements KpiRule {
  static final String ID = "acme/missing-owner";
  static final Kpi UNOWNED = Kpi.builder().id("churn").build();
  static final Kpi OWNED = Kpi.builder().id("churn").owner("support").build();

  static SampleRule sound() {
    return new SampleRule(info(texts()).build(), shown(), SampleRule::owner);
  }

  static Examples shown() {
    return Examples.none().flagged(UNOWNED).accepted(OWNED);
  }

  static RuleInfo.Builder info(ImmutableMap<String, LocalizedText> texts) {
    return RuleInfo.of(ID, Severity.WARNING)
        .source("Acme's handbook, page 12")
        .messages(Messages.of(texts));
  }

  static ImmutableMap<String, LocalizedText> texts() {
    return ImmutableMap.of(
        ID + ".title", text("No owner", "Geen eigenaar"),
        ID + ".rationale", text("Nobody feels responsible", "Niemand voelt zich verantwoordelijk"),
        ID + ".remedy", text("Name an owner", "Noem een eigenaar"),
        ID + ".missing", text("Nobody owns '{0}'", "Niemand is eigenaar van '{0}'"));
  }

  static ImmutableMap<String, LocalizedText> textsWith(String key, LocalizedText text) {
    return ImmutableMap.<String, LocalizedText>builder()
        .putAll(texts())
        .put(ID + "." + key, text)
        .buildKeepingLast();
  }

  static LocalizedText text(String english, String dutch) {
    return LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
  }

  static Outcome owner(Kpi kpi, RuleInfo info) {
    return kpi.owners().isEmpty() ? info.finding("owners", "missing").with(kpi.id()) : Outcome.ok();
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return judge.apply(kpi, info);
  }
}
