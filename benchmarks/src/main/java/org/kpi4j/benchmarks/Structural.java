package org.kpi4j.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The thirty checks as rules of this library, written against its public rule interface. */
final class Structural {
  private final List<KpiRule> rules = new ArrayList<>();

  private Structural() {}

  static List<KpiRule> rules() {
    Structural all = new Structural();
    all.texts();
    all.values();
    all.lists();
    return all.rules;
  }

  private void texts() {
    add("R01 id must not be blank", "id", kpi -> isBlank(text(kpi, "id")));
    add(
        "R02 id must be dotted lower case",
        "id",
        kpi -> misses(Scans::isDottedId, text(kpi, "id")));
    add("R03 id must have at most 64 characters", "id", kpi -> isOutside(text(kpi, "id"), 0, 64));
    add("R04 name must not be blank", "name", kpi -> isBlank(text(kpi, "name")));
    add(
        "R05 name must have 3 to 80 characters",
        "name",
        kpi -> isOutside(text(kpi, "name"), 3, 80));
    add(
        "R06 name must not end in punctuation",
        "name",
        kpi -> misses(Scans::endsPlainly, text(kpi, "name")));
    add(
        "R07 description must not be blank",
        "description",
        kpi -> isBlank(text(kpi, "description")));
    add(
        "R08 description must have 20 to 500 characters",
        "description",
        kpi -> isOutside(text(kpi, "description"), 20, 500));
    add(
        "R09 description must be finished",
        "description",
        kpi -> misses(Scans::isFinished, text(kpi, "description")));
    add("R10 owner must not be blank", "owner", kpi -> isBlank(text(kpi, "owner")));
    add("R11 owner must be a team", "owner", kpi -> misses(Scans::isTeam, text(kpi, "owner")));
    add(
        "R12 address of the owner must be one",
        "ownerEmail",
        kpi -> misses(Scans::isAddress, text(kpi, "ownerEmail")));
    add("R16 formula must not be blank", "formula", kpi -> isBlank(text(kpi, "formula")));
    add(
        "R17 formula must have at most 200 characters",
        "formula",
        kpi -> isOutside(text(kpi, "formula"), 0, 200));
  }

  private void values() {
    add("R13 unit must be known", "unit", kpi -> isNoneOf(Vocabulary.UNITS, text(kpi, "unit")));
    add(
        "R14 direction must be known",
        "direction",
        kpi -> isNoneOf(Vocabulary.DIRECTIONS, text(kpi, "direction")));
    add("R15 stage must be known", "stage", kpi -> isNoneOf(Vocabulary.STAGES, text(kpi, "stage")));
    add("R18 source must be a URI", "source", kpi -> misses(Scans::isSource, text(kpi, "source")));
    add("R19 target must be present", "target", kpi -> number(kpi, "target") == null);
    add("R20 target must not be negative", "target", kpi -> isBelow(number(kpi, "target"), 0));
    add("R21 baseline must be present", "baseline", kpi -> number(kpi, "baseline") == null);
    add(
        "R22 due date must be a date",
        "dueDate",
        kpi -> misses(Scans::isDate, text(kpi, "dueDate")));
    add(
        "R23 review must be 1 to 92 days",
        "reviewDays",
        kpi -> isNotWithinQuarter(number(kpi, "reviewDays")));
    add(
        "R28 documentation must be an https address",
        "docsUrl",
        kpi -> misses(Scans::isHttps, text(kpi, "docsUrl")));
    add(
        "R29 window must be known",
        "window",
        kpi -> isNoneOf(Vocabulary.WINDOWS, text(kpi, "window")));
    add(
        "R30 target of a percentage must not exceed 100",
        "target",
        kpi -> "percent".equals(text(kpi, "unit")) && isAbove(number(kpi, "target"), 100));
  }

  private void lists() {
    add(
        "R24 tags must have 1 to 10 entries",
        "tags",
        kpi -> kpi.tags().isEmpty() || kpi.tags().size() > 10);
    rules.add(new Counting(info("R25 tag must be kebab case"), "tags", Structural::badTags));
    add(
        "R26 guardrails must have at least 1 entry",
        "guardrails",
        kpi -> kpi.guardrails().isEmpty());
    add(
        "R27 drivers must have at most 7 entries",
        "drivers",
        kpi -> kpi.supports().size() > 7);
  }

  private static int badTags(Kpi kpi) {
    int bad = 0;
    for (String tag : kpi.tags()) {
      bad += Scans.isTag(tag) ? 0 : 1;
    }
    return bad;
  }

  private void add(String message, String attribute, Predicate<Kpi> fails) {
    rules.add(new Single(info(message), attribute, fails));
  }

  private static RuleInfo info(String message) {
    String id = "bench/" + message.substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    return RuleInfo.of(id, Severity.WARNING)
        .messages(Messages.of(
            ImmutableMap.of(id + ".failed", LocalizedText.of(Language.ENGLISH, message))))
        .build();
  }

  private record Single(RuleInfo info, String attribute, Predicate<Kpi> fails) implements KpiRule {
    @Override
    public Outcome check(Kpi kpi, Context context) {
      return fails.test(kpi) ? info.finding(attribute, "failed") : Outcome.ok();
    }
  }

  private record Counting(RuleInfo info, String attribute, ToIntFunction<Kpi> failures)
      implements KpiRule {
    @Override
    public Outcome check(Kpi kpi, Context context) {
      List<Finding> findings = new ArrayList<>(0);
      for (int i = failures.applyAsInt(kpi); i > 0; i--) {
        findings.add(info.finding(attribute, "failed"));
      }
      return findings.isEmpty() ? Outcome.ok() : Outcome.of(findings);
    }
  }

  private static @Nullable String text(Kpi kpi, String key) {
    return kpi.extensions().get(key);
  }

  private static @Nullable Double number(Kpi kpi, String key) {
    return kpi.weights().get(key);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static boolean isOutside(@Nullable String text, int least, int most) {
    return text != null && (text.length() < least || text.length() > most);
  }

  private static boolean misses(Predicate<String> scan, @Nullable String text) {
    return text != null && !scan.test(text);
  }

  private static boolean isNoneOf(Set<String> known, @Nullable String text) {
    return text == null || !known.contains(text);
  }

  private static boolean isBelow(@Nullable Double value, double bound) {
    return value != null && value < bound;
  }

  private static boolean isAbove(@Nullable Double value, double bound) {
    return value != null && value > bound;
  }

  private static boolean isNotWithinQuarter(@Nullable Double days) {
    return days == null || days < 1 || days > 92;
  }
}
