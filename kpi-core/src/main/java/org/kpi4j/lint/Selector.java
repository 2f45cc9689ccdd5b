package org.kpi4j.lint;

import java.io.Serializable;
import java.util.Locale;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;

/**
 * Chooses the definitions to which a setting applies.
 *
 * @param kind by what it chooses
 * @param value the tag, team, stage or id that is chosen
 */
public record Selector(Kind kind, String value) implements Serializable {
  /** By what definitions are chosen. */
  public enum Kind {
    /** By a tag. */
    TAG,
    /** By an owner or a team that works on it. */
    TEAM,
    /** By the declared stage. */
    STAGE,
    /** By the id of the definition. */
    ID
  }

  /**
   * {@return the definitions with this tag}
   *
   * @param tag the tag
   */
  public static Selector tag(String tag) {
    return new Selector(Kind.TAG, tag);
  }

  /**
   * {@return the definitions that this team owns or works on}
   *
   * @param team the id of the team
   */
  public static Selector team(String team) {
    return new Selector(Kind.TEAM, team);
  }

  /**
   * {@return the definitions that declare this stage}
   *
   * @param stage the stage
   */
  public static Selector stage(Stage stage) {
    return new Selector(Kind.STAGE, stage.id());
  }

  /**
   * {@return the definitions with this id}
   *
   * @param id the id
   */
  public static Selector id(String id) {
    return new Selector(Kind.ID, id);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " '" + value + "'";
  }

  boolean chooses(Metric metric) {
    return switch (kind) {
      case TAG -> metric.tags().contains(value);
      case TEAM -> metric.owners().contains(value);
      case STAGE -> metric.stage().filter(s -> s.id().equals(value)).isPresent();
      case ID -> metric.id().equals(value);
    };
  }

  boolean chooses(Kpi kpi) {
    return switch (kind) {
      case TAG -> kpi.tags().contains(value);
      case TEAM -> kpi.owners().contains(value) || kpi.teams().contains(value);
      case STAGE -> kpi.stage().filter(s -> s.id().equals(value)).isPresent();
      case ID -> kpi.id().equals(value);
    };
  }
}
