package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.JsonTree;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Source;
import org.kpi4j.io.tree.YamlTree;

/** Documents with their keys sorted, so that those that say the same are equal. */
public final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * {@return the documents of a text; the version at the top is left out, because the first draft has none}
   *
   * @param text the text
   * @param yaml whether it is YAML
   */
  public static String of(String text, boolean yaml) {
    Source source = new Source("text", text);
    ImmutableList<Node> documents = yaml
        ? YamlTree.read(source, Limits.STANDARD, new Problems())
        : JsonTree.read(source, Limits.STANDARD, new Problems());
    StringBuilder all = new StringBuilder();
    documents.forEach(d -> all.append(JsonPrinter.indented(sorted(d, true))));
    return all.toString();
  }

  /**
   * {@return the value with its keys sorted}
   *
   * @param node the value
   * @param top whether it is a whole document
   */
  public static Node sorted(Node node, boolean top) {
    if (node instanceof Node.Mapping mapping) {
      return new Node.Mapping(
          mapping.entries().stream()
              .filter(e -> !(top && e.key().equals("version")))
              .sorted(Comparator.comparing(Node.Entry::key))
              .map(e -> new Node.Entry(e.key(), e.at(), sorted(e.value(), false)))
              .collect(ImmutableList.toImmutableList()),
          mapping.at());
    }
    return node instanceof Node.Listing listing
        ? Node.listing(listing.items().stream().map(i -> sorted(i, false)).toList())
        : node;
  }
}
