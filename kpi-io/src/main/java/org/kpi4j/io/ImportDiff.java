package org.kpi4j.io;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Change;
import org.kpi4j.change.Impact;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.rule.Subject;

/**
 * What changed between two versions that were read from files. What files of other tools say of a metric and a catalogue
 * has no place for is compared key by key, where both versions are files of that tool: a change of a key that nobody
 * knows breaks comparability.
 */
public final class ImportDiff {
  private static final String FURTHER = "extensions.";

  /** The attribute of the catalogue that says what stands under the last key of a path. */
  private static final ImmutableMap<String, String> SAID_BY = ImmutableMap.<String, String>builder()
      .put("name", "")
      .put("label", "name")
      .put("friendly_name", "name")
      .put("description", "description")
      .put("definition", "description")
      .put("owner", "owners")
      .put("group", "owners")
      .put("tags", "tags")
      .put("enabled", "lifecycle")
      .put("deprecated", "lifecycle")
      .put("model", "sources")
      .put("synonyms", "aliases")
      .put("dimensions", "dimensions")
      .buildOrThrow();

  private ImportDiff() {}

  /**
   * {@return what changed}
   *
   * @param before the earlier version
   * @param after the later version
   */
  public static CatalogDiff between(Import before, Import after) {
    Set<String> formats =
        Sets.intersection(FurtherFields.formats(before), FurtherFields.formats(after));
    CatalogDiff all = CatalogDiff.between(
        FurtherFields.of(before, formats), FurtherFields.of(after, formats), FurtherFields::impact);
    SetMultimap<Subject, String> attributes = HashMultimap.create();
    SetMultimap<Subject, Impact> impacts = HashMultimap.create();
    for (Change change : all.changes()) {
      if (!change.attribute().startsWith(FURTHER)) {
        attributes.put(change.subject(), change.attribute());
        impacts.put(change.subject(), change.impact());
      }
    }
    return new CatalogDiff(all.changes().stream()
        .filter(change ->
            !isSaid(change, attributes.get(change.subject()), impacts.get(change.subject())))
        .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a change of a further field only repeats what another change of the same definition says. */
  private static boolean isSaid(Change change, Set<String> attributes, Set<Impact> impacts) {
    if (!change.attribute().startsWith(FURTHER)) {
      return false;
    }
    if (change.impact() == Impact.BREAKING) {
      return impacts.contains(Impact.BREAKING);
    }
    List<String> path = List.of(change.attribute().split("[.\\[]", -1));
    boolean isOwn = path.contains("kpi") || path.contains("custom_extensions");
    return (isOwn && !attributes.isEmpty())
        || path.stream()
            .map(SAID_BY::get)
            .anyMatch(said -> said != null && attributes.contains(said));
  }
}
