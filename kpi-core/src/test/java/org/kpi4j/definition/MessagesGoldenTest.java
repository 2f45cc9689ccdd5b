package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Suggestion;

/** What every rule says of its own examples, word for word, in both languages. */
class MessagesGoldenTest {
  @Test
  void messagesOfAllExamples_areThose() throws IOException {
    StringBuilder actual = new StringBuilder();
    for (Rule rule : DefinitionRules.all()) {
      for (Catalog example : rule.examples().flagged()) {
        for (Finding finding : Findings.of(rule, example)) {
          append(finding, actual);
        }
      }
    }
    Path file = Path.of("target", "definition-messages.txt");
    Files.writeString(file, actual);
    assertThat(file).hasSameTextualContentAs(golden());
  }

  private static Path golden() {
    return Path.of("src", "test", "resources", "org", "kpi4j", "definition", "messages.txt");
  }

  private static void append(Finding finding, StringBuilder out) {
    out.append(finding.rule()).append(' ').append(finding.severity()).append(' ');
    out.append(finding.subject().orElseThrow())
        .append(' ')
        .append(finding.attribute())
        .append('\n');
    out.append("  ").append(finding.message(Language.ENGLISH)).append('\n');
    out.append("  ").append(finding.message(Language.DUTCH)).append('\n');
    for (Suggestion suggestion : finding.suggestions()) {
      out.append("  -> ")
          .append(suggestion.attribute())
          .append(": ")
          .append(suggestion.value())
          .append('\n');
    }
  }
}
