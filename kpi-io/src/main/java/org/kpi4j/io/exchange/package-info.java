/**
 * What comes out of reading and writing files: the definitions, the problems of the files, and what could not be
 * carried.
 *
 * <p>Start at {@link org.kpi4j.io.exchange.Import}, which every reader returns.
 *
 * <pre>{@code
 * Import read = CatalogReader.standard().read(Path.of("metrics.yaml"));
 * read.problems().forEach(System.err::println);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.exchange;
