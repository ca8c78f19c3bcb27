package dev.limn.inspections.redundancy;

import dev.limn.inspections.scope.Effects;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.PrimitiveType;
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

  /**
   * Whether the constant stands next to another one whose name begins or ends alike, or is one of
   * three in a row.
   */
  static final Fact<Boolean> HOLDS = ConstantTable::holds;

  /** So many constants in a row are a table whatever their names. */
  private static final int ROW = 3;

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
        || isAlike(field, members, index - 1)
        || isAlike(field, members, index + 1)
        || rowFrom(members, index, -1) + rowFrom(members, index, 1) + 1 >= ROW;
  }

  private static boolean isAlike(FieldDeclaration field, List<Member> members, int index) {
    return index >= 0
        && index < members.size()
        && isOfOneKind(field, members.get(index))
        && areAlike(nameOf(field), nameOf((FieldDeclaration) members.get(index)));
  }

  /** How many constants of the same kind follow one in a direction, as far as that matters. */
  private static int rowFrom(List<Member> members, int index, int step) {
    int count = 0;
    for (int i = index + step;
        count < ROW
            && i >= 0
            && i < members.size()
            && isOfOneKind(members.get(index), members.get(i));
        i += step) {
      count++;
    }
    return count;
  }

  private static boolean isOfOneKind(Member member, Member neighbour) {
    return member instanceof FieldDeclaration field
        && neighbour instanceof FieldDeclaration other
        && isConstant(other)
        && kindOf(field).equals(kindOf(other));
  }

  /** The type; numbers of all types are of one kind. */
  private static String kindOf(FieldDeclaration field) {
    return field.type() instanceof PrimitiveType ? "" : field.type().text();
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
