package org.kpi4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every Java block of the README against the source it is cut from, and every output block against a run. */
class ReadmeTest {
  private static final Map<String, Consumer<PrintStream>> EXAMPLES = Map.of(
      "FirstLook", FirstLook::run,
      "VanityExample", VanityExample::run,
      "StageExample", StageExample::run,
      "NorthStarExample", NorthStarExample::run,
      "Quickstart", Quickstart::run);

  @TestFactory
  Stream<DynamicTest> codeBlocks() throws IOException {
    return Readme.load().blocks("code").entrySet().stream()
        .map(block -> DynamicTest.dynamicTest(
            block.getKey(),
            () -> assertThat(block.getValue()).isEqualTo(Readme.region(block.getKey()))));
  }

  @TestFactory
  Stream<DynamicTest> outputBlocks() throws IOException {
    return Readme.load().blocks("output").entrySet().stream()
        .map(block -> DynamicTest.dynamicTest(
            block.getKey(), () -> assertThat(output(block.getKey())).isEqualTo(block.getValue())));
  }

  @Test
  void everyBlockIsMarked() throws IOException {
    assertThat(Readme.load().unmarkedBlocks()).isEmpty();
  }

  @Test
  void picture_isThereHasATextAndIsSmall() throws IOException {
    assertThat(Files.readString(Readme.PATH))
        .containsPattern("!\\[[^]]{40,}]\\(docs/report\\.png\\)");
    assertThat(Readme.PATH.resolveSibling(Path.of("docs", "report.png"))).exists();
    assertThat(Files.size(Readme.PATH.resolveSibling(Path.of("docs", "report.png"))))
        .isLessThan(150_000);
  }

  @Test
  void readmeHasAtMostTwoHundredLines() throws IOException {
    assertThat(Files.readAllLines(Readme.PATH)).hasSizeLessThanOrEqualTo(200);
  }

  private static String output(String example) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Objects.requireNonNull(EXAMPLES.get(example), example)
        .accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String text = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    Files.createDirectories(Path.of("target", "readme"));
    Files.writeString(Path.of("target", "readme", example + ".txt"), text + "\n");
    return text;
  }
}
