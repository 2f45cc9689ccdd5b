/**
 * The model of metrics and KPIs, the reading of texts about them, what the field knows of them, and the
 * engine that runs rules on them.
 */
@org.jspecify.annotations.NullMarked
module org.kpi4j.core {
  requires transitive com.google.common;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.kpi4j.change;
  exports org.kpi4j.definition;
  exports org.kpi4j.glossary;
  exports org.kpi4j.lint;
  exports org.kpi4j.message;
  exports org.kpi4j.model;
  exports org.kpi4j.reading;
  exports org.kpi4j.rule;
  exports org.kpi4j.text;
}
