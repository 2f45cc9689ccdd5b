package org.kpi4j.testing.jqwik;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates what stands inside other definitions. */
final class Parts {
  private Parts() {}

  /** {@return the parts of generated definitions, of those that have any} */
  static <W, P> Arbitrary<P> of(Arbitrary<W> wholes, Function<W, ? extends List<P>> parts) {
    return wholes
        .filter(whole -> !parts.apply(whole).isEmpty())
        .flatMap(whole -> Arbitraries.of(parts.apply(whole)));
  }
}
