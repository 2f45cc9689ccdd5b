package org.kpi4j.glossary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kpi4j.model.Language;

/**
 * Reads the line of a word: {@code word: id | kind | English forms | Dutch forms | stages | traits}.
 *
 * <p>Commas separate forms with one meaning, semicolons groups of forms that only behave alike.
 */
final class WordLine {
  private static final Splitter GROUP = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final int ID = 0;
  private static final int KIND = 1;
  private static final int ENGLISH = 2;
  private static final int DUTCH = 3;
  private static final int STAGES = 4;
  private static final int TRAITS = 5;

  private WordLine() {}

  static Word word(Field field) {
    ImmutableList<String> columns = field.columns();
    if (columns.size() <= DUTCH || columns.size() > TRAITS + 1) {
      throw field.error("a word must have 4 to 6 columns", field.value());
    }
    return field.reading(() -> Word.builder()
        .id(columns.get(ID))
        .kind(field.constant(WordKind.values(), WordKind::keyword, columns.get(KIND)))
        .form(Language.ENGLISH, forms(columns.get(ENGLISH)))
        .form(Language.DUTCH, forms(columns.get(DUTCH)))
        .lemmas(lemmas(columns))
        .stages(field.weights(column(columns, STAGES)))
        .traits(field.traits(column(columns, TRAITS)))
        .build());
  }

  private static ImmutableSet<String> forms(String column) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    Field.items(column.replace(';', ',')).forEach(form -> forms.add(Names.plain(form)));
    return forms.build();
  }

  /** {@return the first form of its group, by form; empty when all forms mean the same} */
  private static Map<String, String> lemmas(ImmutableList<String> columns) {
    Map<String, String> lemmas = new LinkedHashMap<>();
    if (columns.get(ENGLISH).indexOf(';') >= 0 || columns.get(DUTCH).indexOf(';') >= 0) {
      addLemmas(columns.get(ENGLISH), lemmas);
      addLemmas(columns.get(DUTCH), lemmas);
    }
    return lemmas;
  }

  private static void addLemmas(String column, Map<String, String> lemmas) {
    for (String group : GROUP.split(column)) {
      ImmutableSet<String> forms = forms(group);
      forms.forEach(form -> lemmas.putIfAbsent(form, forms.iterator().next()));
    }
  }

  private static String column(ImmutableList<String> columns, int at) {
    return at < columns.size() ? columns.get(at) : "";
  }
}
