/** Writes findings for people and for other programs. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.report {
  requires transitive org.kpi4j.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires org.kpi4j.aarrr;
  requires org.kpi4j.nsm;
  requires org.kpi4j.smart;
  requires io.jstach.jstachio;
  requires tools.jackson.core;

  exports org.kpi4j.report;
  exports org.kpi4j.report.html;
}
