/** Scores north star candidates, and guides what comes after the choice. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.nsm {
  requires transitive org.kpi4j.core;
  requires org.apache.commons.rng.api;
  requires org.apache.commons.rng.sampling;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.kpi4j.nsm.robustness;
  exports org.kpi4j.nsm.weights;
}
