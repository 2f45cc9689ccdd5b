/** Scores north star candidates, and guides what comes after the choice. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.nsm {
  requires transitive org.kpi4j.core;
  requires transitive org.kpi4j.smart;
  requires org.apache.commons.rng.api;
  requires org.apache.commons.rng.sampling;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.kpi4j.nsm;
  exports org.kpi4j.nsm.candidate;
  exports org.kpi4j.nsm.cascade;
  exports org.kpi4j.nsm.criteria;
  exports org.kpi4j.nsm.doctrine;
  exports org.kpi4j.nsm.drivers;
  exports org.kpi4j.nsm.evidence;
  exports org.kpi4j.nsm.explanation;
  exports org.kpi4j.nsm.gates;
  exports org.kpi4j.nsm.robustness;
  exports org.kpi4j.nsm.rule;
  exports org.kpi4j.nsm.weights;
}
