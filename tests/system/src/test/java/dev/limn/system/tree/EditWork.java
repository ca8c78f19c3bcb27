package dev.limn.system.tree;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Edits in the bodies of methods, and what they cost. */
final class EditWork {
  private static final String LETTERS = "xyzabc0123456789 ;.,()+-=";

  private final Random random;
  private final DocumentTree document;

  /** The bodies of methods, constructors and initializers. */
  private final List<Element> bodies = new ArrayList<>();

  EditWork(DocumentTree document, Random random) {
    this.document = document;
    this.random = random;
    for (Element element : document.tree().root().preorder()) {
      if (isMember(element)) {
        element.children().forEach(this::addBody);
      }
    }
  }

  private void addBody(Element child) {
    if (child.kind() == JavaKind.BLOCK && child.range().length() > 2) {
      bodies.add(child);
    }
  }

  /**
   * What an edit cost.
   *
   * @param nodesMade how many branches were made
   * @param childrenCopied how many references to children these have
   * @param charactersCopied characters copied by the text and by the lexer
   * @param idsChanged how many ids are in one of the versions alone
   * @param kept the share of the nodes of the new version that are objects of the old one
   * @param othersSame whether the members around the edit and beside it have the ids that they had
   */
  record Cost(
      int nodesMade,
      int childrenCopied,
      long charactersCopied,
      int idsChanged,
      double kept,
      boolean othersSame) {}

  /** Whether there is a body to edit. */
  boolean isPossible() {
    return !bodies.isEmpty();
  }

  /** Types one character anywhere in a body. */
  Cost typeCharacter() {
    Element body = bodies.get(random.nextInt(bodies.size()));
    int offset = within(body);
    char typed = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return cost(document.edit(List.of(TextEdit.insert(offset, String.valueOf(typed)))));
  }

  /** Replaces one token of a body by another one of its kind. */
  Cost replaceToken() {
    while (true) {
      Element body = bodies.get(random.nextInt(bodies.size()));
      List<Element> path = document.tree().path(within(body));
      Element token = path.get(path.size() - 1);
      String by = replacement(token);
      if (!by.isEmpty() && token.range().start() > body.range().start()) {
        TextRange range = token.range();
        return cost(document.edit(List.of(new TextEdit(range, by))));
      }
      if (random.nextInt(1000) == 0) {
        return typeCharacter();
      }
    }
  }

  private static String replacement(Element token) {
    return switch ((JavaKind) token.kind()) {
      case IDENTIFIER -> token.text() + "Of";
      case INTEGER_LITERAL -> token.textEquals("7") ? "8" : "7";
      case STRING_LITERAL -> "\"other\"";
      case TRUE -> "false";
      case FALSE -> "true";
      case PLUS -> "-";
      case MINUS -> "+";
      case EQ_EQ -> "!=";
      case BANG_EQ -> "==";
      case LT_EQ -> ">=";
      case AND_AND -> "||";
      default -> "";
    };
  }

  private int within(Element body) {
    TextRange range = body.range();
    return range.start() + 1 + random.nextInt(range.length() - 1);
  }

  private Cost cost(DocumentTree next) {
    Set<Branch> before = Collections.newSetFromMap(new IdentityHashMap<>());
    BitSet oldIds = new BitSet();
    each(
        document.tree(),
        branch -> {
          before.add(branch);
          oldIds.set(branch.id());
        });
    BitSet changed = new BitSet();
    int[] counts = new int[2];
    each(
        next.tree(),
        branch -> {
          counts[0]++;
          counts[1] += before.contains(branch) ? 1 : 0;
          changed.set(branch.id());
        });
    changed.xor(oldIds);
    return new Cost(
        next.work().nodesMade(),
        next.work().childrenCopied(),
        next.work().charactersRead() + next.tree().text().charactersCopied(),
        changed.cardinality(),
        (double) counts[1] / counts[0],
        members(document.tree()).equals(members(next.tree())));
  }

  private static void each(SyntaxTree tree, java.util.function.Consumer<Branch> action) {
    Deque<Branch> open = new ArrayDeque<>();
    open.push(tree.rootNode());
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      action.accept(branch);
      for (int i = 0; i < branch.childCount(); i++) {
        if (branch.child(i) instanceof Branch inner) {
          open.push(inner);
        }
      }
    }
  }

  private static Set<Integer> members(SyntaxTree tree) {
    Set<Integer> ids = new HashSet<>();
    for (Element element : tree.root().preorder()) {
      if (isMember(element)) {
        ids.add(((Branch) element.node()).id());
      }
    }
    return ids;
  }

  private static boolean isMember(Element element) {
    return switch ((JavaKind) element.kind()) {
      case METHOD_DECLARATION,
          CONSTRUCTOR_DECLARATION,
          COMPACT_CONSTRUCTOR_DECLARATION,
          INITIALIZER,
          FIELD_DECLARATION ->
          true;
      default -> false;
    };
  }
}
