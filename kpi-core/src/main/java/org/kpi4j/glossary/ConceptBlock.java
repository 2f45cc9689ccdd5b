package org.kpi4j.glossary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Unit;

/** Reads the block of a concept. */
final class ConceptBlock {
  private static final ImmutableSet<String> KEYS = ImmutableSet.of(
      "concept",
      "en",
      "nl",
      "means",
      "formula",
      "unit",
      "direction",
      "stages",
      "vanity",
      "instead",
      "traits",
      "near",
      "guardrails",
      "area");

  private ConceptBlock() {}

  static Concept concept(Block block) {
    block.allow(KEYS);
    Field first = block.first();
    return first.reading(() -> {
      Concept.Builder concept = Concept.builder().id(first.value());
      addNames(block, concept);
      addFacts(block, concept);
      addJudgements(block, concept);
      return concept.build();
    });
  }

  private static void addNames(Block block, Concept.Builder concept) {
    ImmutableList<String> en = block.required("en").columns();
    ImmutableList<String> nl = block.required("nl").columns();
    concept.name(texts(en.get(0), nl.get(0)));
    concept.alias(Language.ENGLISH, rest(en));
    concept.alias(Language.DUTCH, rest(nl));
    block.ifPresent("means", field -> concept.definition(texts(field)));
  }

  private static void addFacts(Block block, Concept.Builder concept) {
    block.ifPresent("formula", field -> concept.formula(Formula.parse(field.value())));
    block.ifPresent("unit", field -> concept.unit(Unit.parse(field.value())));
    block.ifPresent(
        "direction",
        field -> concept.direction(field.constant(
            Direction.values(), d -> d.name().toLowerCase(Locale.ROOT), field.value())));
    block.ifPresent("traits", field -> concept.traits(field.traits(field.value())));
    block.ifPresent("guardrails", field -> concept.guardrails(field.items()));
    block.ifPresent("area", field -> concept.area(field.value()));
  }

  private static void addJudgements(Block block, Concept.Builder concept) {
    block.ifPresent("stages", field -> concept.stages(field.weights(field.value())));
    block.ifPresent(
        "vanity",
        field -> concept.vanity(
            field.constant(VanityEvidence.values(), VanityEvidence::keyword, field.value())));
    block.ifPresent("instead", field -> concept.instead(texts(field)));
    block.ifPresent("near", field -> {
      ImmutableList<String> columns = columns(field, 2);
      concept.nearValue(field.number(columns.get(0)));
      concept.nearRevenue(field.number(columns.get(1)));
    });
  }

  private static LocalizedText texts(Field field) {
    ImmutableList<String> columns = columns(field, 2);
    return texts(columns.get(0), columns.get(1));
  }

  private static LocalizedText texts(String en, String nl) {
    return LocalizedText.of(Language.ENGLISH, en).with(Language.DUTCH, nl);
  }

  private static ImmutableList<String> columns(Field field, int count) {
    ImmutableList<String> columns = field.columns();
    if (columns.size() != count) {
      throw new IllegalArgumentException(
          field.key() + " must have " + count + " columns: '" + field.value() + "'");
    }
    return columns;
  }

  private static ImmutableSet<String> rest(ImmutableList<String> names) {
    return ImmutableSet.copyOf(names.subList(1, names.size()));
  }
}
