package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/** Tells what rules look for, from what they say of themselves. */
public final class RuleManual {
  private static final int WIDTH = 78;
  private final Language language;
  private final Function<Catalog, String> printer;

  /**
   * What a manual tells of one rule.
   *
   * @param info what the rule says of itself
   * @param examples what it shows
   */
  public record Entry(RuleInfo info, Rule.Examples examples) {

    /**
     * {@return the entry of a rule}
     *
     * @param rule the rule
     */
    public static Entry of(Rule rule) {
      return new Entry(rule.info(), rule.examples());
    }

    /**
     * {@return the entry of something that the engine itself reports, without examples}
     *
     * @param info what the engine says of it
     */
    public static Entry of(RuleInfo info) {
      return new Entry(info, Rule.Examples.none());
    }
  }

  private RuleManual(Language language, Function<Catalog, String> printer) {
    this.language = language;
    this.printer = printer;
  }

  /**
   * {@return a manual}
   *
   * @param language English or Dutch; English is used for any other
   * @param printer how an example is shown, such as a catalogue file
   */
  public static RuleManual in(Language language, Function<Catalog, String> printer) {
    return new RuleManual(language, printer);
  }

  /**
   * {@return a table of rules: id, grade and defect on one line each}
   *
   * @param rules the rules, in the wanted order
   */
  public String table(Iterable<RuleInfo> rules) {
    return new RuleTable(new Words(language)).text(ImmutableList.copyOf(rules));
  }

  /**
   * {@return all that is known of one rule, for a terminal}
   *
   * @param rule the rule
   */
  public String explain(Entry rule) {
    StringBuilder out = new StringBuilder();
    out.append(rule.info().id()).append(": ");
    out.append(rule.info().title().in(language)).append('\n');
    for (RuleSection section : new RuleSections(new Words(language), printer).of(rule)) {
      out.append('\n').append(section.heading()).append('\n');
      appendText(section, out);
    }
    return out.toString();
  }

  /**
   * {@return all that is known of all rules, in Markdown}
   *
   * @param rules the rules, in the wanted order
   */
  public String markdown(Iterable<Entry> rules) {
    ImmutableList<Entry> all = ImmutableList.copyOf(rules);
    ImmutableList<RuleInfo> infos =
        all.stream().map(Entry::info).collect(ImmutableList.toImmutableList());
    Words words = new Words(language);
    StringBuilder out = new StringBuilder("# ").append(words.of("rules.title")).append("\n\n");
    out.append(words.of("rules.intro")).append("\n\n");
    out.append(new RuleTable(words).markdown(infos));
    RuleSections sections = new RuleSections(words, printer);
    for (Entry rule : all) {
      out.append("\n## ").append(rule.info().id()).append("\n\n");
      out.append(Markdown.prose(rule.info().title().in(language))).append("\n");
      sections.of(rule).forEach(section -> appendMarkdown(section, out));
    }
    return out.toString();
  }

  private static void appendText(RuleSection section, StringBuilder out) {
    String between = "";
    for (String item : section.items()) {
      out.append(section.isCode() ? between : "");
      List<String> lines = section.isCode() ? item.lines().toList() : Wrapping.lines(item, WIDTH);
      lines.forEach(line -> out.append(line.isBlank() ? "" : "  ").append(line).append('\n'));
      between = "\n";
    }
  }

  private static void appendMarkdown(RuleSection section, StringBuilder out) {
    out.append("\n**").append(section.heading()).append("**\n");
    out.append(section.isCode() ? "" : "\n");
    for (String item : section.items()) {
      if (section.isCode()) {
        out.append("\n```yaml\n").append(item.stripTrailing()).append("\n```\n");
      } else {
        out.append("- ").append(Markdown.prose(item)).append('\n');
      }
    }
  }
}
