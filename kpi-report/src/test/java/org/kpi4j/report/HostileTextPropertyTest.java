package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

class HostileTextPropertyTest {

  @Property(tries = 200)
  void json_isValidWhateverTheText(@ForAll @StringLength(max = 60) String text) {
    LintRun run = run(text);
    Schemas.assertValid(Schemas.REPORT, JsonReport.standard().print(run));
    Schemas.assertValid(Schemas.SARIF, SarifReport.standard().print(run));
  }

  @Property(tries = 200)
  void xml_holdsOnlyWhatXmlAllows(@ForAll @StringLength(max = 60) String text) {
    String xml = Xml.escape(text);
    assertThat(xml).doesNotContain("<", ">", "\"");
    assertThat(xml.codePoints().allMatch(HostileTextPropertyTest::isXml)).isTrue();
  }

  @Property(tries = 200)
  void line_holdsNoControlCharacter(@ForAll @StringLength(max = 60) String text) {
    LintRun run = run(text);
    String all = TextReport.standard().print(run)
        + GithubAnnotations.standard().print(run)
        + MarkdownReport.standard().print(run);
    assertThat(all.lines().flatMapToInt(String::chars).anyMatch(Character::isISOControl))
        .isFalse();
    assertThat(GithubAnnotations.standard().print(run).split("\n", -1)).hasSize(3);
  }

  /** The production Char of XML 1.0, fifth edition, without the characters that it discourages below U+0100. */
  private static boolean isXml(int c) {
    boolean isLatin = (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xD7FF);
    return isLatin || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }

  private static LintRun run(String text) {
    Catalog catalog = Catalog.of(
        Metric.named("m" + text),
        Kpi.builder()
            .id("k" + text)
            .statement("more " + text)
            .positions(Samples.at("f" + text, 1, 1, "statement", 2, 2))
            .build());
    return Samples.run(Linter.of(Samples.RULES), catalog);
  }
}
