package org.kpi4j.nsm.explanation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;

/**
 * A page under a title.
 *
 * @param title what it is about
 * @param sections its parts, in order; those without lines are left out of the text
 */
public record Page(Message title, ImmutableList<Section> sections) {
  /**
   * A part of a page.
   *
   * @param heading what the part is about
   * @param lines what it says, in order
   */
  public record Section(Message heading, ImmutableList<Message> lines) {
    private String in(Language language) {
      return lines.stream()
          .map(line -> "- " + line.in(language))
          .collect(joining("\n", "## " + heading.in(language) + "\n\n", "\n"));
    }
  }

  /**
   * {@return the page in Markdown}
   *
   * @param language the language; English where there is no text in it
   */
  public String in(Language language) {
    return sections.stream()
        .filter(section -> !section.lines().isEmpty())
        .map(section -> section.in(language))
        .collect(joining("\n", "# " + title.in(language) + "\n\n", ""));
  }
}
