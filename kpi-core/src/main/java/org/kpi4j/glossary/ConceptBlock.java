package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Unit;

/** Reads the block of a concept. */
final class ConceptBlock {
  private static final String KEYS = "[concept, en, nl, means, formula, unit, direction, stages,"
      + " vanity, instead, traits, near, guardrails, area]";

  private ConceptBlock() {}

  static Concept concept(Lines lines) {
    Block block = Block.of(lines.all());
    Concept.Builder concept = Concept.builder().id(block.first().value());
    List<String> en = block.required("en").columns();
    List<String> nl = block.required("nl").columns();
    concept.name(texts(en.get(0), nl.get(0)));
    for (Field field : block.rest()) {
      read(field, concept);
    }
    return built(block.first(), concept);
  }

  private static void read(Field field, Concept.Builder concept) {
    try {
      add(field, concept);
    } catch (IllegalArgumentException e) {
      throw WrongLine.of(field.line(), e);
    }
  }

  private static Concept built(Field first, Concept.Builder concept) {
    try {
      return concept.build();
    } catch (IllegalArgumentException e) {
      throw WrongLine.of(first.line(), e);
    }
  }

  private static void add(Field field, Concept.Builder concept) {
    String value = field.value();
    switch (field.key()) {
      case "en" -> concept.alias(Language.ENGLISH, rest(field.columns()));
      case "nl" -> concept.alias(Language.DUTCH, rest(field.columns()));
      case "means" -> concept.definition(texts(field));
      case "formula" -> concept.formula(Formula.parse(value));
      case "unit" -> concept.unit(Unit.parse(value));
      case "direction" -> concept.direction(direction(field));
      case "stages" -> concept.stages(field.weights(value));
      case "vanity" -> concept.vanity(vanity(field));
      case "instead" -> concept.instead(texts(field));
      case "traits" -> concept.traits(field.traits(field.items()));
      case "near" -> addNearness(columns(field, 2), field, concept);
      case "guardrails" -> concept.guardrails(field.items());
      case "area" -> concept.area(value);
      default -> throw field.line().error("key must be one of " + KEYS, field.key());
    }
  }

  private static Direction direction(Field field) {
    return field.constant(Direction.values(), field.value());
  }

  private static VanityEvidence vanity(Field field) {
    return field.constant(VanityEvidence.values(), field.value());
  }

  private static void addNearness(List<String> columns, Field field, Concept.Builder concept) {
    concept.nearValue(field.number(columns.get(0)));
    concept.nearRevenue(field.number(columns.get(1)));
  }

  private static LocalizedText texts(Field field) {
    List<String> columns = columns(field, 2);
    return texts(columns.get(0), columns.get(1));
  }

  private static LocalizedText texts(String en, String nl) {
    return new LocalizedText(
        Language.ENGLISH, ImmutableMap.of(Language.ENGLISH, en, Language.DUTCH, nl));
  }

  private static List<String> columns(Field field, int count) {
    List<String> columns = field.columns();
    if (columns.size() != count) {
      throw field.line().error(field.key() + " must have " + count + " columns", field.value());
    }
    return columns;
  }

  private static ImmutableSet<String> rest(List<String> names) {
    return ImmutableSet.copyOf(names.subList(1, names.size()));
  }
}
