package org.kpi4j.glossary;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kpi4j.model.Language;

/**
 * Reads the line of a word: {@code word: id | kind | English forms | Dutch forms | stages | traits}.
 *
 * <p>Commas separate forms with one meaning, semicolons groups of forms that only behave alike.
 */
final class WordLine {
  private static final int ID = 0;
  private static final int KIND = 1;
  private static final int ENGLISH = 2;
  private static final int DUTCH = 3;
  private static final int STAGES = 4;
  private static final int TRAITS = 5;

  private final Field field;
  private final List<String> columns;
  private final boolean isGrouped;

  private WordLine(Field field) {
    this.field = field;
    this.columns = field.columns();
    if (columns.size() <= DUTCH || columns.size() > TRAITS + 1) {
      throw field.line().error("a word must have 4 to 6 columns", field.value());
    }
    this.isGrouped =
        columns.get(ENGLISH).indexOf(';') >= 0 || columns.get(DUTCH).indexOf(';') >= 0;
  }

  static Word word(Lines line) {
    return new WordLine(Field.parse(line.head())).word();
  }

  private WordKind kind() {
    return field.constant(WordKind.values(), columns.get(KIND));
  }

  private Word word() {
    WordFacts facts = new WordFacts(field, column(TRAITS));
    try {
      return Word.builder()
          .id(columns.get(ID))
          .kind(kind())
          .form(Language.ENGLISH, ImmutableSet.copyOf(forms(columns.get(ENGLISH))))
          .form(Language.DUTCH, ImmutableSet.copyOf(forms(columns.get(DUTCH))))
          .lemmas(lemmas())
          .stages(field.weights(column(STAGES)))
          .traits(facts.traits())
          .tags(facts.tags())
          .build();
    } catch (IllegalArgumentException e) {
      throw WrongLine.of(field.line(), e);
    }
  }

  private static List<String> forms(String group) {
    List<String> forms = Field.items(group.replace(';', ','));
    forms.replaceAll(Names::plain);
    return forms;
  }

  /** {@return the first form of its group, by form; empty when all forms mean the same} */
  private Map<String, String> lemmas() {
    Map<String, String> lemmas = new LinkedHashMap<>();
    if (isGrouped) {
      addLemmas(columns.get(ENGLISH), lemmas);
      addLemmas(columns.get(DUTCH), lemmas);
    }
    return lemmas;
  }

  private static void addLemmas(String column, Map<String, String> lemmas) {
    for (String group : Field.items(column, ';')) {
      List<String> forms = forms(group);
      for (String form : forms) {
        lemmas.putIfAbsent(form, forms.get(0));
      }
    }
  }

  private String column(int at) {
    return at < columns.size() ? columns.get(at) : "";
  }
}
