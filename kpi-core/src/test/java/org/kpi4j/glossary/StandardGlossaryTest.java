package org.kpi4j.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Language;

/** What must hold of the glossary that comes with the library. */
class StandardGlossaryTest {
  private static final Glossary GLOSSARY = Glossary.standard();

  /** A glossary with additions is checked as a whole: lines, names that clash, and formulas that go round in a circle. */
  @Test
  void everyLine_isRightAndNoNameIsClaimedTwice() {
    assertThat(GLOSSARY.with(List.of()).concepts()).isEqualTo(GLOSSARY.concepts());
  }

  @Test
  void everyConcept_hasNameAndDefinitionInBothLanguages() {
    assertThat(GLOSSARY.concepts())
        .filteredOn(concept -> concept.definition().isEmpty()
            || !concept
                .name()
                .texts()
                .keySet()
                .containsAll(List.of(Language.ENGLISH, Language.DUTCH)))
        .extracting(Concept::id)
        .isEmpty();
  }

  @Test
  void everyName_findsItsConcept() {
    for (Concept concept : GLOSSARY.concepts()) {
      assertThat(GLOSSARY.concept(concept.name().in(Language.ENGLISH))).contains(concept);
      assertThat(GLOSSARY.concept(concept.name().in(Language.DUTCH))).contains(concept);
    }
  }

  @Test
  void everyName_isFoundByItsPartsToo() {
    for (Concept concept : GLOSSARY.concepts()) {
      for (String name : concept.name().texts().values()) {
        assertThat(GLOSSARY.concept(GLOSSARY.parts(name))).isEqualTo(GLOSSARY.concept(name));
      }
    }
  }

  @Test
  void everyConcept_saysItsUnitAndItsArea() {
    assertThat(GLOSSARY.concepts()).hasSizeGreaterThan(400);
    assertThat(GLOSSARY.concepts())
        .filteredOn(concept -> concept.unit().isEmpty() || concept.area().isEmpty())
        .extracting(Concept::id)
        .isEmpty();
  }

  @Test
  void noForm_standsInTwoWords() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Word word : GLOSSARY.words()) {
      word.forms()
          .forEach((language, forms) -> forms.forEach(form -> {
            String owner = owners.putIfAbsent(language + " " + form, word.id());
            if (owner != null && !owner.equals(word.id())) {
              twice.add(form + ": " + owner + ", " + word.id());
            }
          }));
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTag_isExplainedInTheHeadOfTheFile() throws IOException {
    assertThat(GlossaryTags.explained()).isEqualTo(GlossaryTags.of(GLOSSARY));
  }

  @Test
  void everyTag_isAskedForAndNoOtherIs() throws IOException {
    assertThat(GlossaryTags.askedFor()).isEqualTo(GlossaryTags.of(GLOSSARY));
  }

  @Test
  void everyWordThatCodeAsksFor_isListed() throws IOException {
    assertThat(GlossaryTags.wordsAskedFor())
        .isNotEmpty()
        .allMatch(id -> GLOSSARY.word(id).isPresent());
  }

  @Test
  void everyFormWithATagOfItsOwn_isReadAsTheWord() {
    for (Word word : GLOSSARY.words()) {
      for (Map.Entry<String, ImmutableSet<String>> tag : word.tags().entrySet()) {
        assertThat(tag.getValue())
            .as(word + " @" + tag.getKey())
            .allMatch(form -> GLOSSARY.parts(form).get(0).isTagged(tag.getKey()));
      }
    }
  }
}
