package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the field knows about metrics: concepts, the words of their names, and tools. Immutable and safe to share
 * between threads; finding a concept takes as long in a large glossary as in a small one.
 */
public final class Glossary {
  private final GlossaryEntries entries;
  private final Lexicon lexicon;
  private final ConceptIndex index;

  /** Made when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable ImmutableMap<String, Tool> toolsByName;

  /** Takes entries that nobody changes any more. */
  private Glossary(GlossaryEntries entries, Lexicon lexicon) {
    this.entries = entries;
    this.lexicon = lexicon;
    this.index = new ConceptIndex(entries.concepts().values(), lexicon);
  }

  /** Holds the glossary of the library, read when it is first asked for. */
  private static final class Standard {
    private static final Glossary GLOSSARY =
        of(GlossaryText.entries(Resource.bytes("glossary.txt"), "glossary.txt"));
  }

  /** {@return the glossary that comes with the library; what a concept says is read when it is first asked for} */
  public static Glossary standard() {
    return Standard.GLOSSARY;
  }

  /**
   * {@return the glossary that a text writes, in the form that the head of the library's own glossary describes}
   *
   * @param text the entries
   * @param source what error messages call the text, such as the name of its file
   * @throws IllegalArgumentException if a line is wrong, two concepts claim one name, formulas go round in a circle, or a
   *     guardrail is no concept; the message names the line
   */
  public static Glossary parse(String text, String source) {
    return of(GlossaryText.entries(text.getBytes(UTF_8), source)).checked();
  }

  private static Glossary of(GlossaryEntries entries) {
    return new Glossary(entries, new Lexicon(entries.words().values()));
  }

  /** {@return this glossary, every line of which can be read} */
  private Glossary checked() {
    words();
    concepts();
    tools();
    index.complete();
    FormulaCycles.check(entries.concepts());
    GuardrailIds.check(entries.concepts());
    return this;
  }

  /**
   * {@return a glossary that also has what the text writes; an entry with a known id replaces the known one}
   *
   * @param text the entries
   * @param source what error messages call the text, such as the name of its file
   * @throws IllegalArgumentException as for {@link #parse}
   */
  public Glossary with(String text, String source) {
    GlossaryEntries all = entries.copy();
    all.add(GlossaryText.entries(text.getBytes(UTF_8), source));
    return of(all).checked();
  }

  /**
   * {@return a glossary that also has these concepts; one with a known id replaces the known one}
   *
   * @param added the concepts
   * @throws IllegalArgumentException if two concepts claim one name, formulas go round in a circle, or a guardrail is no
   *     concept
   */
  public Glossary with(Concept... added) {
    return with(Arrays.asList(added));
  }

  /**
   * {@return a glossary that also has these concepts; one with a known id replaces the known one}
   *
   * @param added the concepts
   * @throws IllegalArgumentException if two concepts claim one name, formulas go round in a circle, or a guardrail is no
   *     concept
   */
  public Glossary with(Iterable<Concept> added) {
    GlossaryEntries all = entries.copy();
    added.forEach(all::put);
    return new Glossary(all, lexicon).checked();
  }

  /** {@return a glossary with the words and tools of this one, which knows no concept: names are judged by their parts} */
  public Glossary withoutConcepts() {
    GlossaryEntries all = entries.copy();
    all.concepts().clear();
    return new Glossary(all, lexicon);
  }

  /** {@return all concepts, in the order in which they were written} */
  public ImmutableList<Concept> concepts() {
    return ImmutableList.copyOf(
        Iterables.transform(entries.concepts().values(), ConceptEntry::concept));
  }

  /** {@return all words, in the order in which they were written} */
  public ImmutableCollection<Word> words() {
    return ImmutableList.copyOf(Iterables.transform(entries.words().values(), WordEntry::word));
  }

  /** {@return all tools, in the order in which they were written} */
  public ImmutableCollection<Tool> tools() {
    return ImmutableList.copyOf(Iterables.transform(entries.tools().values(), ToolEntry::tool));
  }

  /**
   * {@return the concept with this id}
   *
   * @param id such as {@code average-order-value}
   */
  public Optional<Concept> byId(String id) {
    return Optional.ofNullable(entries.concepts().get(id)).map(ConceptEntry::concept);
  }

  /**
   * {@return the concept with this name, in whatever language, inflection and order of words}
   *
   * @param name the name
   */
  public Optional<Concept> concept(String name) {
    return index.find(name);
  }

  /**
   * {@return the concept of which these parts are a name, in any order; fillers and signs do not count}
   *
   * @param parts some parts of a name
   */
  public Optional<Concept> concept(List<Part> parts) {
    return index.find(parts);
  }

  /**
   * {@return the word with this id}
   *
   * @param id such as {@code visitor}
   */
  public Optional<Word> word(String id) {
    return Optional.ofNullable(entries.words().get(id)).map(WordEntry::word);
  }

  /**
   * {@return the parts of a name, in order: through compounds, stacks of nouns and slips of one letter}
   *
   * @param name the name; any text
   */
  public ImmutableList<Part> parts(String name) {
    return lexicon.parts(name);
  }

  /**
   * {@return the tool with this name or alias, whatever its case and spacing}
   *
   * @param name such as {@code GA4}
   */
  public Optional<Tool> tool(String name) {
    return Optional.ofNullable(toolsByName().get(ToolNames.key(name)));
  }

  private ImmutableMap<String, Tool> toolsByName() {
    ImmutableMap<String, Tool> known = toolsByName;
    if (known == null) {
      known = ToolNames.of(tools());
      toolsByName = known;
    }
    return known;
  }

  /**
   * {@return the tools that can measure the concept; empty when its area is not known}
   *
   * @param concept the concept
   */
  public ImmutableList<Tool> toolsFor(Concept concept) {
    List<Tool> able = new ArrayList<>(tools());
    able.removeIf(tool -> tool.showsAnything() || !tool.canMeasure(concept).orElse(false));
    return ImmutableList.copyOf(able);
  }
}
