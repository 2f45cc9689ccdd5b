package org.kpi4j.commandline.assess;

import java.io.StringWriter;
import java.util.Map;
import org.kpi4j.reading.MetricReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Judges one line at a time. */
public final class Assessor {
  private static final JsonFactory JSON = new JsonFactory();
  private final StatementAssessment statements = new StatementAssessment();
  private final MetricAssessment metrics;

  /**
   * Makes an assessor.
   *
   * @param reader reads the names of metrics
   */
  public Assessor(MetricReader reader) {
    this.metrics = new MetricAssessment(reader);
  }

  /**
   * Judges what a line asks for.
   *
   * @param line a line that should hold a JSON object
   * @param number which line of the input it is, counted from 1
   * @return a line with a JSON object: the judgement, or the id and what is wrong with the line
   */
  public String assess(String line, long number) {
    Request request = new Request(Map.of());
    try {
      request = new Request(JsonLine.read(line.startsWith("\uFEFF") ? line.substring(1) : line));
      return judged(request);
    } catch (RuntimeException | StackOverflowError e) {
      return refused(request, number, e);
    }
  }

  private String judged(Request request) {
    request.check();
    return request
        .statement()
        .map(statement -> written(request, out -> statements.write(request, statement, out)))
        .or(() ->
            request.name().map(name -> written(request, out -> metrics.write(request, name, out))))
        .orElseThrow(() -> new IllegalArgumentException("must have a \"text\" or a \"name\""));
  }

  private static String refused(Request request, long number, Throwable cause) {
    String reason = cause.getMessage() == null ? "cannot be judged" : cause.getMessage();
    return written(request, out -> out.text("error", "line " + number + ": " + reason));
  }

  private static String written(Request request, Section section) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      JsonOutput out = new JsonOutput(generator);
      out.object(() -> {
        out.id(request.id());
        section.write(out);
      });
    }
    return text.toString();
  }
}
