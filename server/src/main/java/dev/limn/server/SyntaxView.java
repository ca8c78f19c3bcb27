package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import com.google.common.collect.Iterables;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The syntax tree of a document as an editor shows it: a part of it at a time. A path names an
 * element by the index of each element on the way to it from the root, which has the empty path.
 *
 * @param places positions as the client has them
 */
record SyntaxView(Places places) {

  private static final int MOST_TEXT = 60;

  /**
   * What is asked for: {@code limn/syntaxTree} and {@code limn/syntaxPath}.
   *
   * @param path of the element whose children are wanted; none for the root
   * @param position of which the path is wanted
   */
  record Question(
      @Nullable String uri, @Nullable List<Integer> path, @Nullable Position position) {}

  /**
   * An element.
   *
   * @param id that of a node, which edits elsewhere do not change
   * @param text that of a token, or what is wrong; shortened
   * @param children how many it has
   */
  record Item(
      String kind, @Nullable Integer id, @Nullable String text, Range range, int children) {}

  /**
   * The children of the element at a path.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if there is none
   */
  List<Item> children(Snapshot snapshot, List<Integer> path) {
    Element element = snapshot.tree().root();
    for (Integer index : path) {
      Element parent = element;
      element =
          Optional.ofNullable(index)
              .filter(i -> i >= 0)
              .map(i -> Iterables.get(parent.children(), i, null))
              .orElseThrow(() -> failure(ResponseErrorCode.InvalidParams, "No element at " + path));
    }
    return StreamSupport.stream(element.children().spliterator(), false)
        .map(child -> item(snapshot.text(), child))
        .toList();
  }

  /**
   * The path of the innermost element at a position; of two tokens that meet there, the second.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if there is no such position
   */
  List<Integer> path(Snapshot snapshot, Position position) {
    int offset = places.offset(snapshot.text(), position);
    List<Integer> path = new ArrayList<>();
    Optional<Element> inner = Optional.of(snapshot.tree().root());
    while (inner.isPresent()) {
      inner = childAt(inner.get(), offset, path);
    }
    return path;
  }

  /** The child that holds an offset; its index is added to the path. */
  private static Optional<Element> childAt(Element element, int offset, List<Integer> path) {
    int index = 0;
    for (Element child : element.children()) {
      if (child.fullRange().start() <= offset && offset < child.fullRange().end()) {
        path.add(index);
        return Optional.of(child);
      }
      index++;
    }
    return Optional.empty();
  }

  private Item item(SourceText text, Element element) {
    Integer id = element.node() instanceof Branch branch ? branch.id() : null;
    return new Item(
        element.kind().name(),
        id,
        text(element).orElse(null),
        places.range(text, element.range()),
        Iterables.size(element.children()));
  }

  private static Optional<String> text(Element element) {
    if (element.node() instanceof Fault fault) {
      return Optional.of(fault.message().isEmpty() ? fault.code() : fault.message());
    }
    return element.isLeaf() ? Optional.of(shortened(element.text())) : Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
  }
}
