/**
 * Spreadsheets in CSV and XLSX, with one KPI a row under a row of headings in English or Dutch.
 *
 * <p>Start at {@link org.kpi4j.io.sheet.SheetColumn}, which lists the headings; {@code CatalogReader} reads the files.
 *
 * <p>The place of a cell is its row as line and the number of its column, counted from 1, as column.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.sheet;
