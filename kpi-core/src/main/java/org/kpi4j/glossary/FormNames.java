package org.kpi4j.glossary;

import org.kpi4j.model.Language;

/**
 * Gives the forms of a word the names that tell their meanings: the id of the word, or when its forms come in groups, the
 * first form of the group. A form of several groups belongs to the first of them.
 */
final class FormNames {
  private final WordEntry word;
  private final WordForms forms;
  private final boolean isGrouped;

  FormNames(WordEntry word) {
    this.word = word;
    this.forms = word.forms();
    this.isGrouped = forms.isGrouped();
  }

  void addTo(Lexicon lexicon) {
    addColumn(new Entry(word, word.id(), Language.ENGLISH), lexicon);
    addColumn(new Entry(word, word.id(), Language.DUTCH), lexicon);
  }

  private void addColumn(Entry own, Lexicon lexicon) {
    Entry entry = own;
    boolean isFirst = isGrouped;
    do {
      forms.next();
      String form = forms.form();
      if (!form.isEmpty()) {
        entry = isFirst ? entry.named(form) : entry;
        add(form, entry, lexicon);
      }
      isFirst = forms.endsGroup() || (isFirst && form.isEmpty());
    } while (!forms.endsColumn());
  }

  private void add(String form, Entry entry, Lexicon lexicon) {
    if (forms.isPlain()) {
      lexicon.addPlain(form, forms.words(), entry);
    } else {
      lexicon.add(form, entry);
    }
  }
}
