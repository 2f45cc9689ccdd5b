package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.model.Stage;

/** A set of growth levers. Immutable. */
public final class Levers {
  private final ImmutableMap<String, Lever> byId;

  private Levers(Map<String, Lever> byId) {
    this.byId = ImmutableMap.copyOf(byId);
  }

  /** Holds the levers of the library, read when they are first asked for. */
  private static final class Standard {
    private static final Levers LEVERS = new Levers(LeverText.read("levers.txt"));
  }

  /** {@return the levers that come with the library} */
  public static Levers standard() {
    return Standard.LEVERS;
  }

  /**
   * {@return these levers and more; one with a known id replaces the known one}
   *
   * @param more the levers to add
   */
  public Levers with(Lever... more) {
    Map<String, Lever> all = new LinkedHashMap<>(byId);
    for (Lever lever : more) {
      all.put(lever.id(), lever);
    }
    return new Levers(all);
  }

  /** {@return all levers, in the order in which they were written} */
  public ImmutableList<Lever> all() {
    return byId.values().asList();
  }

  /**
   * {@return the lever of which a text speaks, by its id, name or one of its words; the first of several}
   *
   * @param text such as {@code countdown timers that show what people miss}; any text
   */
  public Optional<Lever> named(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    return all().stream().filter(lever -> speaksOf(lower, lever)).findFirst();
  }

  /**
   * {@return the levers that serve a stage, those that serve it best first}
   *
   * @param stage the stage
   */
  public ImmutableList<Lever> serving(Stage stage) {
    return all().stream()
        .filter(lever -> lever.stages().contains(stage))
        .sorted((a, b) -> a.stages().indexOf(stage) - b.stages().indexOf(stage))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the levers that typically move a concept}
   *
   * @param concept the id of a concept
   */
  public ImmutableList<Lever> moving(String concept) {
    return all().stream()
        .filter(lever -> lever.moves().contains(concept))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean speaksOf(String lower, Lever lever) {
    return lever.words().stream().anyMatch(word -> lower.contains(" " + word));
  }
}
