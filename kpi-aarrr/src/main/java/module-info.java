/** Stages of the funnel: which stage a metric serves, what a catalogue leaves uncovered, levers and loops. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.aarrr {
  requires transitive org.kpi4j.core;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.kpi4j.aarrr;
  exports org.kpi4j.growth;
}
