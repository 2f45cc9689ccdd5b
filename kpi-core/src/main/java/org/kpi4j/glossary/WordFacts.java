package org.kpi4j.glossary;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last column of a word: its traits, and behind a sign each its tags, as in {@code narrow, @post, @flaw bug/bugs}. */
final class WordFacts {
  private static final char SIGN = '@';
  private final Field field;
  private final List<String> traits = new ArrayList<>();
  private final Map<String, ImmutableSet<String>> tags = new LinkedHashMap<>();

  WordFacts(Field field, String column) {
    this.field = field;
    for (String item : Field.items(column)) {
      if (item.charAt(0) == SIGN) {
        addTag(item.substring(1));
      } else {
        traits.add(item);
      }
    }
  }

  private void addTag(String item) {
    int space = item.indexOf(' ');
    String tag = space < 0 ? item : item.substring(0, space);
    List<String> forms = Field.items(item.substring(tag.length()), '/');
    if (tag.isEmpty() || tags.putIfAbsent(tag, ImmutableSet.copyOf(forms)) != null) {
      throw field.line().error("a tag must have a name and stand only once in a line", item);
    }
  }

  List<Trait> traits() {
    return field.traits(traits);
  }

  /** {@return the forms for which each tag holds; none when it holds for all} */
  Map<String, ImmutableSet<String>> tags() {
    return tags;
  }
}
