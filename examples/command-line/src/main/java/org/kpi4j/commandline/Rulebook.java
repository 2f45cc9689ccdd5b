package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.aarrr.AarrrRules;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.growth.GrowthRules;
import org.kpi4j.io.CatalogWriter;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.nsm.rule.NorthStarRules;
import org.kpi4j.report.RuleManual;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.text.Spelling;
import org.kpi4j.tooling.ToolRules;
import org.kpi4j.vanity.VanityRules;

/** All rules of the library. */
final class Rulebook {
  private Rulebook() {}

  /** {@return a linter with every rule} */
  static Linter linter() {
    return Linter.of(rules()).proposing();
  }

  /** {@return what the rules say of themselves and what the engine reports besides, sorted by id} */
  static ImmutableList<RuleInfo> infos() {
    Stream<RuleInfo> all =
        Stream.concat(rules().stream().map(Rule::info), Linter.engineRules().stream());
    return all.sorted(Comparator.comparing(RuleInfo::id)).collect(ImmutableList.toImmutableList());
  }

  /** {@return what the manual tells of each, sorted by id} */
  static ImmutableList<RuleManual.Entry> entries() {
    return infos().stream().map(info -> find(info.id())).collect(ImmutableList.toImmutableList());
  }

  /** {@return the rule with this id or former id; the error names the nearest id} */
  static RuleManual.Entry find(String id) {
    return rules().stream()
        .filter(rule -> isCalled(id, rule.info()))
        .map(RuleManual.Entry::of)
        .findFirst()
        .or(() -> reported(id))
        .orElseThrow(() -> unknown(id));
  }

  /** {@return the manual's way to show an example: its sentence when it has no more, else a catalogue file} */
  static String shown(Catalog example) {
    boolean isSentence = example.kpis().size() == 1
        && example.kpis().get(0).statement().isPresent()
        && example.equals(
            Catalog.of(Kpi.stating(example.kpis().get(0).statement().orElse(""))));
    return isSentence
        ? example.kpis().get(0).displayName()
        : CatalogWriter.yaml().write(example);
  }

  static RuleManual manual(LanguageOption language) {
    return RuleManual.in(language.value(), Rulebook::shown);
  }

  private static ImmutableList<Rule> rules() {
    return ImmutableList.<Rule>builder()
        .addAll(DefinitionRules.all())
        .addAll(SmartRules.all())
        .addAll(VanityRules.all())
        .addAll(ToolRules.all())
        .addAll(AarrrRules.all())
        .addAll(GrowthRules.all())
        .addAll(NorthStarRules.all())
        .build();
  }

  private static Optional<RuleManual.Entry> reported(String id) {
    return Linter.engineRules().stream()
        .filter(info -> isCalled(id, info))
        .map(RuleManual.Entry::of)
        .findFirst();
  }

  private static boolean isCalled(String id, RuleInfo rule) {
    return rule.id().equals(id) || rule.formerIds().contains(id);
  }

  private static IllegalArgumentException unknown(String id) {
    List<String> all = infos().stream().map(RuleInfo::id).toList();
    Optional<String> nearest = Spelling.nearest(id, all).or(() -> byLastPart(id, all));
    String hint = nearest.map(known -> ", did you mean '" + known + "'?").orElse("");
    return new IllegalArgumentException("rule id must be a known one: '" + id + "'" + hint);
  }

  /** Finds a rule whose group was left out. */
  private static Optional<String> byLastPart(String id, List<String> all) {
    return all.stream().filter(known -> known.endsWith("/" + id)).findFirst();
  }
}
