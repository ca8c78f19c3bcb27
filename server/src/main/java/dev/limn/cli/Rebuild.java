package dev.limn.cli;

import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.Reuse.Refusal;
import dev.limn.text.TextEdit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What an edit rebuilt in a tree, why, and what it kept. */
final class Rebuild {
  private final DocumentTree document;
  private final IdentityHashMap<Branch, Refusal> refusals = new IdentityHashMap<>();

  /** The nodes before the edit, by id. */
  private final Map<Integer, Branch> before = new HashMap<>();

  private Rebuild(DocumentTree before, TextEdit edit) {
    for (Element element : before.tree().root().preorder()) {
      if (element.node() instanceof Branch branch) {
        this.before.put(branch.id(), branch);
      }
    }
    document = before.edit(List.of(edit), this::refused);
  }

  /** Edits a document and listens. */
  static Rebuild of(DocumentTree before, TextEdit edit) {
    return new Rebuild(before, edit);
  }

  /** A node is asked for as several elements; that it is none of them says least. */
  private void refused(Branch node, Refusal refusal) {
    refusals.merge(node, refusal, (first, next) -> first == Refusal.CONTEXT ? next : first);
  }

  /** The document after the edit. */
  DocumentTree document() {
    return document;
  }

  /** What was rebuilt, a node a line, and what was kept, the outermost nodes alone. */
  List<String> lines() {
    List<String> rebuilt = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    open.push(document.tree().root());
    while (!open.isEmpty()) {
      Element element = open.pop();
      if (element.node() instanceof Branch branch) {
        if (before.get(branch.id()) == branch) {
          kept.add("  " + TreeLine.of(element));
        } else {
          rebuilt.add("  " + TreeLine.of(element) + ": " + why(branch));
          Deque<Element> children = new ArrayDeque<>();
          element.children().forEach(children::push);
          children.forEach(open::push);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Rebuilt: " + count(rebuilt.size(), "node"));
    lines.addAll(rebuilt);
    lines.add("");
    lines.add(
        "Kept: "
            + count(nodes() - rebuilt.size(), "node")
            + " in "
            + count(kept.size(), "subtree"));
    lines.addAll(kept);
    return lines;
  }

  private int nodes() {
    int nodes = 0;
    for (Element element : document.tree().root().preorder()) {
      nodes += element.isLeaf() ? 0 : 1;
    }
    return nodes;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private String why(Branch made) {
    Branch old = before.get(made.id());
    if (old == null) {
      return "new";
    }
    if (old.context() == 0) {
      return "a part of the node around it";
    }
    Refusal refusal = refusals.get(old);
    if (refusal == null) {
      return "its beginning was edited, or no node can begin there any more (R1, R2)";
    }
    return switch (refusal) {
      case DAMAGED -> "it was edited, or what was looked at after it to parse it (R1, R6)";
      case FAULTY -> "something is wrong in it (R4)";
      case CONTEXT -> "it was parsed as something else (R3)";
      case EMPTY -> "it has no text (R5)";
      case DEPTH -> "it might be nested too deeply here";
    };
  }
}
