package dev.limn.inspections.redundancy;

import dev.limn.inspections.scope.Effects;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;

/**
 * Constants that are written down together, because together they are all there is of something:
 * codes of a protocol, bits of a word. That one of them is not used says nothing against it.
 */
final class ConstantTable {

  /** Whether the constant stands next to another one whose name begins or ends alike. */
  static final Fact<Boolean> HOLDS = ConstantTable::holds;

  private ConstantTable() {}

  /** Whether a field is a constant with a value that is written there. */
  static boolean isConstant(FieldDeclaration field) {
    return field.hasModifier(JavaKind.STATIC)
        && field.hasModifier(JavaKind.FINAL)
        && field.declarators().stream().allMatch(ConstantTable::hasPlainValue);
  }

  private static boolean hasPlainValue(VariableDeclarator variable) {
    return variable.initializer().filter(Effects::none).isPresent();
  }

  private static boolean holds(Surroundings surroundings) {
    Element body = surroundings.ancestors().get(0);
    if (!(body.view() instanceof TypeBody type)
        || !(surroundings.element().view() instanceof FieldDeclaration field)) {
      return false;
    }
    List<Member> members = type.members();
    int index = members.indexOf(field);
    return field.declarators().size() > 1
        || (index > 0 && areOneTable(field, members.get(index - 1)))
        || (index + 1 < members.size() && areOneTable(field, members.get(index + 1)));
  }

  private static boolean areOneTable(FieldDeclaration field, Member neighbour) {
    return neighbour instanceof FieldDeclaration other
        && isConstant(other)
        && field.type().text().equals(other.type().text())
        && areAlike(nameOf(field), nameOf(other));
  }

  private static String nameOf(FieldDeclaration field) {
    return field.declarators().get(0).name().name();
  }

  private static boolean areAlike(String one, String other) {
    return firstWord(one).equals(firstWord(other)) || lastWord(one).equals(lastWord(other));
  }

  private static String firstWord(String name) {
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf('_', name.length() - 2) + 1);
  }
}
