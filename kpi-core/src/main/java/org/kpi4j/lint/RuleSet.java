package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.text.Spelling;

/** Rules by id, the engine's own included. */
final class RuleSet {
  private final ImmutableList<Rule> rules;
  private final ImmutableMap<String, RuleInfo> byId;
  private final ImmutableMap<String, String> currentIds;

  private RuleSet(ImmutableList<Rule> rules) {
    this.rules = rules;
    Map<String, RuleInfo> infos = new TreeMap<>(EngineFindings.infos());
    Map<String, String> former = new HashMap<>();
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      checkArgument(infos.put(info.id(), info) == null, "rule id must be unique: '%s'", info.id());
      info.formerIds().forEach(id -> former.put(id, info.id()));
    }
    byId = ImmutableMap.copyOf(infos);
    currentIds = ImmutableMap.copyOf(former);
  }

  static RuleSet of(Iterable<? extends Rule> rules) {
    return new RuleSet(ImmutableList.sortedCopyOf(
        Comparator.comparing(rule -> rule.info().id()), List.copyOf(copy(rules))));
  }

  private static ImmutableList<Rule> copy(Iterable<? extends Rule> rules) {
    return ImmutableList.copyOf(rules);
  }

  RuleSet plus(Iterable<? extends Rule> more) {
    return of(ImmutableList.<Rule>builder().addAll(rules).addAll(more).build());
  }

  ImmutableList<Rule> rules() {
    return rules;
  }

  /** {@return the rule with this id or former id; empty when there is none} */
  Optional<RuleInfo> find(String id) {
    return Optional.ofNullable(byId.get(currentIds.getOrDefault(id, id)));
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
    return Spelling.nearest(id, byId.keySet());
  }
}
