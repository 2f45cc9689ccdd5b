package org.kpi4j.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tags of words: those that words have, those that are explained, and those that code asks for. */
final class GlossaryTags {
  private static final Path GLOSSARY =
      Path.of("src/main/resources/org/kpi4j/glossary/glossary.txt");
  private static final Path MODULES = Path.of("..");
  private static final Path CODE = Path.of("src", "main", "java");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^# {3}@([a-z-]+): .+");
  private static final Pattern ASKED = Pattern.compile("isTagged\\((?:\\w+,\\s*)?\"([^\"]*)\"\\)");

  private static final Pattern WORD = Pattern.compile("\\.is\\(\"([^\"]*)\"\\)");
  private static final String PARTS = "import org.kpi4j.glossary.Part;";

  private GlossaryTags() {}

  static Set<String> of(Glossary glossary) {
    Set<String> tags = new TreeSet<>();
    glossary.words().forEach(word -> tags.addAll(word.tags().keySet()));
    return tags;
  }

  static Set<String> explained() throws IOException {
    return found(EXPLAINED, GLOSSARY);
  }

  static Set<String> askedFor() throws IOException {
    Set<String> tags = new TreeSet<>();
    for (Path file : sources()) {
      tags.addAll(found(ASKED, file));
    }
    return tags;
  }

  /** {@return the ids of words for which code asks} */
  static Set<String> wordsAskedFor() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Path file : sources()) {
      if (Files.readString(file).contains(PARTS)) {
        words.addAll(found(WORD, file));
      }
    }
    return words;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(MODULES)) {
      List<Path> code =
          modules.map(module -> module.resolve(CODE)).filter(Files::exists).toList();
      return code.stream().flatMap(GlossaryTags::files).toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
