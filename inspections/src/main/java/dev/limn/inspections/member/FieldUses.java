package dev.limn.inspections.member;

import dev.limn.inspections.member.FileNames.Place;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeDeclaration;
import java.util.List;

/** Of a field. */
final class FieldUses extends MemberUses {
  private final FieldDeclaration field;

  FieldUses(
      MemberRenaming renaming,
      FieldDeclaration field,
      List<TypeDeclaration> around,
      FileNames names) {
    super(renaming, around, names);
    this.field = field;
  }

  @Override
  Meaning meaning(Place place) {
    return switch (place.role()) {
      case DECLARED_VARIABLE ->
          field.declarators().stream().anyMatch(it -> it.name().range().start() == place.start())
              ? Meaning.MEMBER
              : Meaning.UNCLEAR;
      case VARIABLE -> place.isIn(owner) ? Meaning.MEMBER : Meaning.SOMETHING_ELSE;
      case CAPTURED_VARIABLE -> place.isIn(owner) ? Meaning.UNCLEAR : Meaning.SOMETHING_ELSE;
      case CASE -> isConstant() ? Meaning.UNCLEAR : Meaning.SOMETHING_ELSE;
      case FIELD -> byOwner(place);
      case LOCAL_VARIABLE,
          TYPE,
          MEMBER_TYPE,
          CALL,
          METHOD_REFERENCE,
          DECLARED_METHOD,
          DECLARED_TYPE ->
          Meaning.SOMETHING_ELSE;
    };
  }

  private boolean isConstant() {
    return field.hasModifier(JavaKind.STATIC) || owner.kind() == JavaKind.INTERFACE_DECLARATION;
  }

  @Override
  boolean isTaken(Place place) {
    return switch (place.role()) {
      case DECLARED_VARIABLE, VARIABLE, CASE -> true;
      case LOCAL_VARIABLE, CAPTURED_VARIABLE -> isNamedIn(place.member());
      default -> meaning(place) == Meaning.MEMBER;
    };
  }

  @Override
  boolean isClosed(Place place) {
    return names.isClosed(owner)
        && (place.role() != Occurrence.Role.VARIABLE || names.isClosed(place, owner));
  }

  @Override
  boolean isReferredTo(String reference) {
    return reference.startsWith("#") && reference.indexOf('(') < 0;
  }
}
