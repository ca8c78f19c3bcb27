package dev.limn.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTreeTest {
  private static final String TEXT = "class A { int f() { return 1; } int g() { return 2; } }";

  private final DocumentTree first = JavaParser.document(SourceText.of(TEXT));

  @Test
  void untouchedMembersAreTheSameNodes() {
    DocumentTree second = first.edit(List.of(TextEdit.insert(28, "0")));
    assertSame(member(first, 2), member(second, 2));
    assertNotEquals(member(first, 1), member(second, 1));
    assertEquals(member(first, 1).id(), member(second, 1).id());
    assertNotEquals(member(first, 1).stamp(), member(second, 1).stamp());
  }

  @Test
  void spacesChangeNoStamp() {
    DocumentTree second = first.edit(List.of(TextEdit.insert(20, "\n    ")));
    assertNotEquals(member(first, 1), member(second, 1));
    assertEquals(member(first, 1).stamp(), member(second, 1).stamp());
    assertEquals(first.tree().rootNode().stamp(), second.tree().rootNode().stamp());
  }

  @Test
  void undoneIsAsBefore() {
    DocumentTree second = first.edit(List.of(TextEdit.insert(19, "/*")));
    DocumentTree third = second.edit(List.of(TextEdit.delete(19, 21)));
    assertSame(first.tree().rootNode(), third.tree().rootNode());
    assertEquals(0, third.work().nodesMade());
  }

  @Test
  void sameTextSentWholeIsTheSameTree() {
    DocumentTree second = first.edit(List.of(TextEdit.replace(0, TEXT.length(), TEXT)));
    assertSame(first.tree().rootNode(), second.tree().rootNode());
  }

  private static Branch member(DocumentTree document, int index) {
    Node type = document.tree().rootNode().child(0);
    Node body = type.child(type.childCount() - 1);
    return (Branch) body.child(index);
  }
}
