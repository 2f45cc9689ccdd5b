package org.kpi4j.testing.junit;

import static com.google.common.base.Preconditions.checkArgument;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Problem;

/**
 * A catalogue file that a test names.
 *
 * @param name as the test names it
 * @param path where it is
 */
record CatalogFile(String name, Path path) {
  static CatalogFile of(String name, Class<?> test, Optional<String> directory) {
    Optional<Path> found = directory
        .map(folder -> Path.of(folder, name))
        .filter(Files::exists)
        .or(() -> resource(name, test))
        .or(() -> Optional.of(Path.of(name)).filter(Files::exists));
    checkArgument(
        found.isPresent(),
        "catalogue file must be beside %s, at the root of the class path or in the working directory:"
            + " '%s'",
        test.getName(),
        name);
    return new CatalogFile(name, found.orElseThrow());
  }

  private static Optional<Path> resource(String name, Class<?> test) {
    return Stream.of(test.getResource(name), test.getResource("/" + name))
        .filter(Objects::nonNull)
        .map(CatalogFile::path)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@return where a resource is; empty when it is packed in an archive} */
  private static Optional<Path> path(URL resource) {
    try {
      URI uri = resource.toURI();
      return "file".equals(uri.getScheme())
          ? Optional.of(Original.of(Path.of(uri)))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** {@return what stands in it; refused when it cannot be relied on} */
  Import read() {
    Import read = CatalogReader.standard().read(path);
    checkArgument(
        !read.hasErrors(), "catalogue file must be free of errors: '%s'%s", name, told(read));
    return read;
  }

  private static String told(Import read) {
    return read.problems().stream()
        .filter(Problem::isError)
        .map(problem -> System.lineSeparator() + "  " + problem)
        .collect(Collectors.joining());
  }
}
