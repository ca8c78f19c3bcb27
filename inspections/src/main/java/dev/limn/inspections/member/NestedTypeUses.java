package dev.limn.inspections.member;

import dev.limn.inspections.member.FileNames.Place;
import dev.limn.inspections.member.MemberRenaming.Answer;
import dev.limn.inspections.member.Occurrence.Role;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Of a type in another one. */
final class NestedTypeUses extends MemberUses {
  private final TypeDeclaration type;
  private final boolean isUnique;
  private final boolean isVariable;

  NestedTypeUses(
      MemberRenaming renaming,
      TypeDeclaration type,
      List<TypeDeclaration> around,
      FileNames names) {
    super(renaming, around, names);
    this.type = type;
    this.isUnique =
        names.typesNamed(renaming.from()) == 1
            && names.typesNamed(renaming.to()) == 0
            && !names.imports(renaming.from())
            && !names.imports(renaming.to());
    this.isVariable =
        names.at(renaming.from()).stream()
            .anyMatch(
                place ->
                    place.role() == Role.DECLARED_VARIABLE
                        || place.role() == Role.CAPTURED_VARIABLE);
  }

  @Override
  Meaning meaning(Place place) {
    return switch (place.role()) {
      case TYPE -> place.isIn(owner) ? Meaning.MEMBER : Meaning.UNCLEAR;
      case VARIABLE -> place.isIn(owner) && !isVariable ? Meaning.MEMBER : Meaning.UNCLEAR;
      case FIELD -> isVariable ? Meaning.UNCLEAR : ofType(place);
      case MEMBER_TYPE -> byOwner(place);
      case DECLARED_TYPE -> Meaning.UNCLEAR;
      case DECLARED_VARIABLE,
          LOCAL_VARIABLE,
          CAPTURED_VARIABLE,
          CASE,
          CALL,
          METHOD_REFERENCE,
          DECLARED_METHOD ->
          Meaning.SOMETHING_ELSE;
    };
  }

  /** What the name means behind a dot: only that of a type stands before that of a type. */
  private Meaning ofType(Place place) {
    return switch (place.occurrence().owner().form()) {
      case NAME -> byOwner(place);
      case UNKNOWN -> Meaning.UNCLEAR;
      case NONE, THIS, TYPE, ANOTHER -> Meaning.SOMETHING_ELSE;
    };
  }

  @Override
  boolean isTaken(Place place) {
    return switch (place.role()) {
      case TYPE, VARIABLE, DECLARED_VARIABLE, LOCAL_VARIABLE, CAPTURED_VARIABLE, DECLARED_TYPE ->
          true;
      case FIELD, MEMBER_TYPE -> byOwner(place) == Meaning.MEMBER;
      default -> false;
    };
  }

  @Override
  Answer answer() {
    return isUnique ? super.answer() : Answer.NO;
  }

  @Override
  boolean isClosed(Place place) {
    return names.isClosed(place, owner)
        && (place.role() != Role.VARIABLE || place.around().stream().allMatch(names::isClosed));
  }

  @Override
  boolean isReferredTo(String reference) {
    return !reference.startsWith("#");
  }

  /** The name of the type, and those of its constructors. */
  @Override
  List<TextRange> declarations() {
    List<TextRange> declarations = new ArrayList<>();
    declarations.add(type.name().range());
    type.body().element().all(Executable.class).stream()
        .filter(member -> !(member instanceof MethodDeclaration))
        .map(member -> member.name().range())
        .forEach(declarations::add);
    return declarations;
  }
}
