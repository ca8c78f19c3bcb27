package dev.limn.system.tree;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Edits in the bodies of methods, each of the same version, and what they cost. */
final class EditWork {
  private static final String LETTERS = "xyzabc0123456789 ;.,()+-=";

  private final Random random;
  private final DocumentTree document;

  /** The bodies of methods, constructors and initializers. */
  private final List<Element> bodies = new ArrayList<>();

  private final Set<Branch> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final BitSet ids = new BitSet();
  private final BitSet memberIds;

  /** For each kind, minus how many nodes there are of it. */
  private final Map<Kind, Integer> missing = new HashMap<>();

  EditWork(DocumentTree document, Random random) {
    this.document = document;
    this.random = random;
    for (Element element : document.tree().root().preorder()) {
      if (isMember(element)) {
        element.children().forEach(this::addBody);
      }
    }
    each(
        document.tree(),
        branch -> {
          nodes.add(branch);
          ids.set(branch.id());
          missing.merge(branch.kind(), -1, Integer::sum);
        });
    memberIds = members(document.tree());
  }

  private void addBody(Element child) {
    if (child.kind() == JavaKind.BLOCK && child.range().length() > 2) {
      bodies.add(child);
    }
  }

  /** A way to edit a body. */
  enum Change {
    /** Types one character anywhere in it. */
    CHARACTER("one character typed"),
    /** Replaces one token by another one of its kind. */
    TOKEN_REPLACED("one token replaced by its like"),
    /** Writes one of its tokens again, before another one. */
    TOKEN_INSERTED("one token inserted"),
    /** Removes one token. */
    TOKEN_DELETED("one token deleted"),
    /** Replaces one token by any other one. */
    TOKEN_SWAPPED("one token swapped");

    private final String title;

    Change(String title) {
      this.title = title;
    }

    /** The change in words. */
    String title() {
      return title;
    }
  }

  /**
   * What an edit cost.
   *
   * @param edit the edit
   * @param nodesMade how many branches were made
   * @param childrenCopied how many references to children these have
   * @param charactersCopied characters copied by the text and by the lexer
   * @param idsChanged how many ids are in one of the versions alone
   * @param kindsChanged the least that {@code idsChanged} can be, for an id has one kind: how many
   *     nodes of each kind one version has more than the other
   * @param kept the share of the nodes of the new version that are objects of the old one
   * @param othersSame whether all members but the innermost one around the edit have the ids that
   *     they had
   */
  record Cost(
      TextEdit edit,
      int nodesMade,
      int childrenCopied,
      long charactersCopied,
      int idsChanged,
      int kindsChanged,
      double kept,
      boolean othersSame) {}

  /** Whether there is a body to edit. */
  boolean isPossible() {
    return !bodies.isEmpty();
  }

  /** Edits any body. */
  Cost cost(Change change) {
    return switch (change) {
      case CHARACTER -> typeCharacter();
      case TOKEN_REPLACED -> replaceToken();
      case TOKEN_INSERTED -> insertToken();
      case TOKEN_DELETED -> cost(new TextEdit(token(body()).range(), ""));
      case TOKEN_SWAPPED -> swapToken();
    };
  }

  private Cost typeCharacter() {
    char typed = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return cost(TextEdit.insert(within(body()), String.valueOf(typed)));
  }

  private Cost replaceToken() {
    while (true) {
      Element token = token(body());
      String by = replacement(token);
      if (!by.isEmpty()) {
        return cost(new TextEdit(token.range(), by));
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

  private Cost insertToken() {
    Element body = body();
    String typed = token(body).text() + " ";
    return cost(TextEdit.insert(token(body).range().start(), typed));
  }

  private Cost swapToken() {
    Element body = body();
    return cost(new TextEdit(token(body).range(), " " + token(body).text() + " "));
  }

  private Element body() {
    return bodies.get(random.nextInt(bodies.size()));
  }

  /** A token in a body, after its brace. */
  private Element token(Element body) {
    while (true) {
      List<Element> path = document.tree().path(within(body));
      Element token = path.get(path.size() - 1);
      if (token.range().start() > body.range().start()) {
        return token;
      }
    }
  }

  private int within(Element body) {
    TextRange range = body.range();
    return range.start() + 1 + random.nextInt(range.length() - 1);
  }

  private Cost cost(TextEdit edit) {
    DocumentTree next = document.edit(List.of(edit));
    BitSet changed = new BitSet();
    Map<Kind, Integer> kinds = new HashMap<>(missing);
    int[] counts = new int[2];
    each(
        next.tree(),
        branch -> {
          counts[0]++;
          counts[1] += nodes.contains(branch) ? 1 : 0;
          changed.set(branch.id());
          kinds.merge(branch.kind(), 1, Integer::sum);
        });
    changed.xor(ids);
    BitSet others = (BitSet) memberIds.clone();
    edited(edit.range()).ifPresent(others::clear);
    others.andNot(members(next.tree()));
    return new Cost(
        edit,
        next.work().nodesMade(),
        next.work().childrenCopied(),
        next.work().charactersRead() + next.tree().text().charactersCopied(),
        changed.cardinality(),
        kinds.values().stream().mapToInt(Math::abs).sum(),
        (double) counts[1] / counts[0],
        others.isEmpty());
  }

  /** The id of the innermost member around a range. */
  private OptionalInt edited(TextRange range) {
    List<Element> path = document.tree().path(range.start());
    for (int i = path.size() - 1; i >= 0; i--) {
      if (isMember(path.get(i)) && range.end() <= path.get(i).range().end()) {
        return OptionalInt.of(((Branch) path.get(i).node()).id());
      }
    }
    return OptionalInt.empty();
  }

  private static void each(SyntaxTree tree, Consumer<Branch> action) {
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

  private static BitSet members(SyntaxTree tree) {
    BitSet ids = new BitSet();
    for (Element element : tree.root().preorder()) {
      if (isMember(element)) {
        ids.set(((Branch) element.node()).id());
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
