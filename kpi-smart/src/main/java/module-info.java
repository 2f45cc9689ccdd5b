/** Judges whether KPIs are SMART, and whether metrics steer or only look good. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.smart {
  requires transitive org.kpi4j.core;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.kpi4j.smart;
  exports org.kpi4j.tooling;
  exports org.kpi4j.vanity;
}
