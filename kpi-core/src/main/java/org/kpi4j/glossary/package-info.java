/**
 * What the field knows about metrics: concepts with their names in several languages, the words that names of
 * metrics are made of, and the tools that measure.
 *
 * <p>Start at {@link org.kpi4j.glossary.Glossary}.
 *
 * <pre>{@code
 * Glossary glossary = Glossary.standard();
 * Optional<Concept> concept = glossary.concept("gemiddelde orderwaarde");
 * Glossary own = glossary.with(Concept.builder().id("parcels-per-stop").name("Parcels per stop").build());
 * }</pre>
 *
 * <p>The knowledge is a readable text, the resource {@code glossary.txt} in this package; its schema is at its
 * head. A caller adds to it or overrides it, as values or as a text of the same form.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.glossary;
