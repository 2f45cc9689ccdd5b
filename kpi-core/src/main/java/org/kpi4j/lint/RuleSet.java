package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.text.Spelling;

/** Rules by id, the engine's own included. Loops instead of streams: this runs before the first answer of a fresh JVM. */
final class RuleSet {
  private final ImmutableList<Rule> rules;
  private final Map<String, RuleInfo> byId = new HashMap<>(EngineFindings.infos());
  private final Map<String, String> currentIds = new HashMap<>();

  private RuleSet(Map<String, Rule> rules) {
    this.rules = ImmutableList.copyOf(rules.values());
    for (Rule rule : this.rules) {
      RuleInfo info = rule.info();
      byId.put(info.id(), info);
      for (String former : info.formerIds()) {
        currentIds.put(former, info.id());
      }
    }
  }

  static RuleSet of(Iterable<? extends Rule> rules) {
    Map<String, Rule> sorted = new TreeMap<>();
    add(sorted, rules);
    return new RuleSet(sorted);
  }

  RuleSet plus(Iterable<? extends Rule> more) {
    Map<String, Rule> sorted = new TreeMap<>();
    add(sorted, rules);
    add(sorted, more);
    return new RuleSet(sorted);
  }

  private static void add(Map<String, Rule> sorted, Iterable<? extends Rule> rules) {
    for (Rule rule : rules) {
      String id = rule.info().id();
      boolean isNew = sorted.put(id, rule) == null && !EngineFindings.infos().containsKey(id);
      checkArgument(isNew, "rule id must be unique: '%s'", id);
    }
  }

  /** {@return these rules, apart from those that look at a whole catalogue or at what changed} */
  RuleSet onDefinitions() {
    return where(rule -> !(rule instanceof CatalogRule || rule instanceof ChangeRule));
  }

  /** {@return the rules that look at what changed, or all others} */
  RuleSet onChanges(boolean wanted) {
    return where(rule -> wanted == rule instanceof ChangeRule);
  }

  /** {@return these rules, apart from those with another id} */
  RuleSet only(Set<String> ids) {
    return where(rule -> ids.contains(rule.info().id()));
  }

  private RuleSet where(Predicate<Rule> wanted) {
    Map<String, Rule> kept = new TreeMap<>();
    for (Rule rule : rules) {
      if (wanted.test(rule)) {
        kept.put(rule.info().id(), rule);
      }
    }
    return kept.size() == rules.size() ? this : new RuleSet(kept);
  }

  /** {@return the rules, sorted by id} */
  ImmutableList<Rule> rules() {
    return rules;
  }

  /** {@return what the rules say of themselves, sorted by id} */
  ImmutableList<RuleInfo> infos() {
    return rules.stream().map(Rule::info).collect(ImmutableList.toImmutableList());
  }

  /** {@return the rule with this id or former id; empty when there is none} */
  Optional<RuleInfo> find(String id) {
    RuleInfo own = byId.get(id);
    String current = currentIds.getOrDefault(id, id);
    return Optional.ofNullable(own == null ? byId.get(current) : own);
  }

  /** {@return whether this is the id or former id of one of these rules; the engine's own do not count} */
  boolean isOfOne(String id) {
    return find(id).isPresent() && !EngineFindings.infos().containsKey(id);
  }

  boolean isRetired(String id) {
    return currentIds.containsKey(id) && !byId.containsKey(id);
  }

  /** {@return the rule with this id or former id} */
  RuleInfo get(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  private IllegalArgumentException unknown(String id) {
    String hint = nearest(id).map(known -> ", did you mean '" + known + "'?").orElse("");
    return new IllegalArgumentException("rule id must be a known one: '" + id + "'" + hint);
  }

  Optional<String> nearest(String id) {
    return Spelling.nearest(id, ImmutableList.sortedCopyOf(byId.keySet()));
  }

  /** {@return the option of a rule with this name} */
  static RuleInfo.Option option(RuleInfo rule, String name) {
    return rule.options().stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknownOption(rule, name));
  }

  private static IllegalArgumentException unknownOption(RuleInfo rule, String name) {
    Iterable<String> names = rule.options().stream().map(RuleInfo.Option::name).toList();
    String hint =
        Spelling.nearest(name, names).map(n -> ", did you mean '" + n + "'?").orElse("");
    return new IllegalArgumentException(
        "option must be one of " + names + " of '" + rule.id() + "': '" + name + "'" + hint);
  }
}
