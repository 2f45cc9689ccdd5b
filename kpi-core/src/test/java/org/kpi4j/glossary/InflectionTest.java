package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Language;

/** Inflections of words, there and back. */
class InflectionTest {
  @Test
  void regularForms_follow() {
    assertThat(Inflection.of("reply", Language.ENGLISH, WordKind.ACTION))
        .contains("replies", "replying");
    assertThat(Inflection.of("kanaal", Language.DUTCH, WordKind.CHANNEL)).contains("kanalen");
    assertThat(Inflection.of("klik", Language.DUTCH, WordKind.ACTION)).contains("klikken");
    assertThat(Inflection.of("prijs", Language.DUTCH, WordKind.MONEY)).contains("prijzen");
    assertThat(Inflection.of("actief", Language.DUTCH, WordKind.QUALIFIER)).contains("actieve");
  }

  @Test
  void formOfTheGlossary_isFoundByEachInflection() {
    for (Word word : Glossary.standard().words()) {
      word.forms()
          .forEach((language, forms) -> forms.forEach(form -> holds(form, language, word.kind())));
    }
  }

  @Property
  void everyInflection_leadsBackToItsForm(
      @ForAll("forms") String form, @ForAll boolean isDutch, @ForAll WordKind kind) {
    holds(form, isDutch ? Language.DUTCH : Language.ENGLISH, kind);
  }

  @Property
  void otherText_isNoInflection(@ForAll("forms") String form, @ForAll("forms") String text) {
    for (Language language : new Language[] {Language.DUTCH, Language.ENGLISH}) {
      assertThat(Inflection.is(text, form, language, WordKind.ACTION))
          .isEqualTo(Inflection.of(form, language, WordKind.ACTION).contains(text));
    }
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.strings().withChars("aeiouysfvztk'").ofMinLength(1).ofMaxLength(7);
  }

  private static void holds(String form, Language language, WordKind kind) {
    for (String inflected : Inflection.of(form, language, kind)) {
      assertThat(Inflection.is(inflected, form, language, kind)).isTrue();
      assertThat(Inflection.bases(inflected)).as(inflected).contains(form);
    }
  }
}
