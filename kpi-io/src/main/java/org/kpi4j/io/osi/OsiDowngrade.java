package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;

/** Takes out of a document what the wanted state of the schema does not allow, and reports it. */
final class OsiDowngrade {
  private final OsiVersion version;
  private final Consumer<Loss> losses;

  OsiDowngrade(OsiVersion version, Consumer<Loss> losses) {
    this.version = version;
    this.losses = losses;
  }

  Node.Mapping apply(Node.Mapping document) {
    return mapping(document, "");
  }

  private Node.Mapping mapping(Node.Mapping mapping, String path) {
    ImmutableList.Builder<Node.Entry> kept = ImmutableList.builder();
    for (Node.Entry entry : mapping.entries()) {
      String here = path.isEmpty() ? entry.key() : path + "." + entry.key();
      if (isAllowed(entry.key(), path)) {
        kept.add(new Node.Entry(entry.key(), entry.at(), value(entry.value(), here)));
      } else {
        lose(Loss.Fate.DROPPED, here);
      }
    }
    return new Node.Mapping(kept.build(), mapping.at());
  }

  private boolean isAllowed(String key, String path) {
    boolean listOfWords = path.isEmpty() && (key.equals("dialects") || key.equals("vendors"));
    return (!key.equals("datatype") || version.hasDataTypes())
        && (!listOfWords || version == OsiVersion.V0_1_1);
  }

  private Node value(Node node, String path) {
    if (path.endsWith(".ai_context")) {
      return node;
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping(mapping, path);
    }
    return node instanceof Node.Listing listing ? listing(listing, path) : node;
  }

  private Node listing(Node.Listing listing, String path) {
    ImmutableList.Builder<Node> kept = ImmutableList.builder();
    for (Node item : listing.items()) {
      boolean unknown = path.endsWith("expression.dialects") && !dialect(item);
      if (unknown || cannotBeSaid(item)) {
        lose(
            Loss.Fate.DROPPED,
            path + item.textAt("name").map(name -> "." + name).orElse(""));
      } else if (path.endsWith("custom_extensions") && !vendor(item)) {
        lose(Loss.Fate.SIMPLIFIED, path);
        kept.add(wrapped(item));
      } else {
        kept.add(value(item, path));
      }
    }
    return new Node.Listing(kept.build(), listing.at());
  }

  /** An expression needs one dialect at least. */
  private boolean cannotBeSaid(Node item) {
    return item.find("expression", "dialects").isPresent()
        && item.itemsAt("expression", "dialects").stream().noneMatch(this::dialect);
  }

  private boolean dialect(Node item) {
    return item.textAt("dialect").filter(version::knowsDialect).isPresent();
  }

  private boolean vendor(Node item) {
    return item.textAt("vendor_name").filter(version::knowsVendor).isPresent();
  }

  /** An extension of a vendor that may not be named here rides in one of the vendor that everybody may use. */
  private static Node wrapped(Node extension) {
    return Node.mapping()
        .put("vendor_name", "COMMON")
        .put("data", JsonPrinter.compact(extension))
        .build();
  }

  private void lose(Loss.Fate fate, String what) {
    losses.accept(new Loss(
        fate, "", what, "OSI " + version.number() + " has no place for it", Optional.empty()));
  }
}
