package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.rule.RuleInfo;

/** The texts of the rule exist in both languages, with the same places. */
final class TextCheck implements RuleCheck {
  /** What every rule says of itself. */
  static final ImmutableSet<String> GENERAL = ImmutableSet.of("title", "rationale", "remedy");

  private static final ImmutableList<Language> LANGUAGES =
      ImmutableList.of(Language.ENGLISH, Language.DUTCH);

  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    GENERAL.forEach(key -> exists(trial.info(), key, complaints));
    String prefix = trial.info().id() + ".";
    trial.info().messages().all().forEach((key, text) -> {
      if (key.startsWith(prefix)) {
        check(key, text, complaints);
      }
    });
  }

  private static void exists(RuleInfo info, String key, Complaints complaints) {
    if (info.messages().find(info.id() + "." + key).isEmpty()) {
      complaints.add("must have a text '" + key + "', and has none");
    }
  }

  private static void check(String key, LocalizedText text, Complaints complaints) {
    for (Language language : LANGUAGES) {
      if (text.texts().getOrDefault(language, "").isBlank()) {
        complaints.add("text '" + key + "' must exist in '" + language + "'");
        return;
      }
    }
    ImmutableSet<Integer> english = Places.in(text.in(Language.ENGLISH));
    ImmutableSet<Integer> dutch = Places.in(text.in(Language.DUTCH));
    if (!english.equals(dutch)) {
      complaints.add("text '" + key + "' must have the same places in both languages: " + english
          + " in English, " + dutch + " in Dutch");
    }
  }
}
