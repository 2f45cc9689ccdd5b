package org.kpi4j.io.exchange;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.ModelStyle;

/** What was read from one file or from several. */
@ModelStyle
@Value.Immutable
public abstract class Import implements Serializable {
  Import() {}

  /** {@return the definitions, in the order of the files and of their lines} */
  @Value.Default
  public Catalog catalog() {
    return Catalog.builder().build();
  }

  /** {@return which rules are to be silent for which definitions, in the order read} */
  public abstract ImmutableList<Suppression> suppressions();

  /** {@return what is wrong with the files, in the order of their places} */
  public abstract ImmutableList<Problem> problems();

  /** {@return what the files say that a catalogue has no place for} */
  public abstract ImmutableList<Loss> losses();

  /** {@return what the files of other tools say beside their metrics, word for word} */
  public abstract ImmutableList<Remainder> remainders();

  /** {@return whether a file cannot be relied on as it stands} */
  public boolean hasErrors() {
    return problems().stream().anyMatch(Problem::isError);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Import}; nothing is required. */
  public static final class Builder extends ImmutableImport.Builder {
    Builder() {}
  }
}
