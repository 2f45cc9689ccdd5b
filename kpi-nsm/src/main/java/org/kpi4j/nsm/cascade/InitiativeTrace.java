package org.kpi4j.nsm.cascade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Initiative;
import org.kpi4j.nsm.drivers.DriverTree;

/**
 * Which initiatives reach the north star and which are set aside because they move nothing that moves it. Source:
 * Frederiek van Leeuwen, "North star metric: het kompas voor duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
 *
 * @param reaching for each initiative that reaches it, by id, the shortest way there: the metric that it moves, then what
 *     that one moves, and so on to the north star
 * @param setAside the ids of the initiatives that reach no driver, in the order written
 */
public record InitiativeTrace(
    ImmutableMap<String, ImmutableList<String>> reaching, ImmutableList<String> setAside) {
  /**
   * {@return the traces of a catalogue's initiatives}
   *
   * @param catalog the catalogue, with a north star
   * @throws IllegalArgumentException as {@link Cascade#of(Catalog)} does
   */
  public static InitiativeTrace of(Catalog catalog) {
    DriverTree tree = Cascade.tree(catalog);
    ImmutableMap.Builder<String, ImmutableList<String>> reaching = ImmutableMap.builder();
    for (Initiative initiative : catalog.initiatives()) {
      ImmutableList<String> way = way(initiative, tree);
      if (!way.isEmpty()) {
        reaching.put(initiative.id(), way);
      }
    }
    ImmutableMap<String, ImmutableList<String>> found = reaching.buildKeepingLast();
    return new InitiativeTrace(
        found,
        catalog.initiatives().stream()
            .map(Initiative::id)
            .filter(id -> !found.containsKey(id))
            .collect(toImmutableList()));
  }

  private static ImmutableList<String> way(Initiative initiative, DriverTree tree) {
    ImmutableList<String> nearest = ImmutableList.of();
    for (String moved : initiative.moves()) {
      ImmutableList<String> way = tree.path(moved);
      nearest =
          !way.isEmpty() && (nearest.isEmpty() || way.size() < nearest.size()) ? way : nearest;
    }
    return nearest;
  }
}
