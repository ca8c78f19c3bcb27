package dev.limn.inspections.member;

import dev.limn.inspections.member.FileNames.Place;
import dev.limn.inspections.member.Occurrence.Owner;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import java.util.List;
import java.util.Set;

/** Of a method. Which overloaded method is called must be clear by the number of arguments. */
final class MethodUses extends MemberUses {

  /** Methods that a type has without a declaration in the file. */
  private static final Set<String> INHERITED =
      Set.of(
          "clone",
          "close",
          "compareTo",
          "describeConstable",
          "equals",
          "finalize",
          "getClass",
          "getDeclaringClass",
          "hashCode",
          "name",
          "notify",
          "notifyAll",
          "ordinal",
          "run",
          "toString",
          "valueOf",
          "values",
          "wait");

  private final MethodDeclaration method;
  private final List<MethodDeclaration> overloads;
  private final boolean isInherited;

  MethodUses(
      MemberRenaming renaming,
      MethodDeclaration method,
      List<TypeDeclaration> around,
      FileNames names) {
    super(renaming, around, names);
    this.method = method;
    this.overloads =
        owner.body().element().all(MethodDeclaration.class).stream()
            .filter(other -> other.name().name().equals(renaming.from()) && !other.equals(method))
            .toList();
    this.isInherited = INHERITED.contains(renaming.to());
  }

  @Override
  Meaning meaning(Place place) {
    return switch (place.role()) {
      case DECLARED_METHOD -> declared(place);
      case CALL -> called(place);
      case METHOD_REFERENCE -> referredTo(place);
      default -> Meaning.SOMETHING_ELSE;
    };
  }

  private Meaning declared(Place place) {
    if (place.member().equals(method.element()) && place.start() == method.name().range().start()) {
      return Meaning.MEMBER;
    }
    return overloads.stream().anyMatch(other -> other.name().range().start() == place.start())
        ? Meaning.SOMETHING_ELSE
        : Meaning.UNCLEAR;
  }

  private Meaning called(Place place) {
    int arguments = place.occurrence().arguments();
    if (!accepts(method, arguments)) {
      return Meaning.SOMETHING_ELSE;
    }
    Meaning meaning = isSimple(place) ? inScope(place) : byOwner(place);
    return meaning == Meaning.MEMBER
            && overloads.stream().anyMatch(other -> accepts(other, arguments))
        ? Meaning.UNCLEAR
        : meaning;
  }

  private Meaning inScope(Place place) {
    return place.isIn(owner) ? Meaning.MEMBER : Meaning.SOMETHING_ELSE;
  }

  private static boolean isSimple(Place place) {
    return place.occurrence().owner().equals(Owner.NONE);
  }

  private static boolean accepts(MethodDeclaration method, int arguments) {
    List<Parameter> parameters = method.parameters();
    int count = parameters.size();
    return count > 0 && parameters.get(count - 1).isVarargs()
        ? arguments >= count - 1
        : arguments == count;
  }

  private Meaning referredTo(Place place) {
    Meaning meaning = byOwner(place);
    return meaning == Meaning.MEMBER && !overloads.isEmpty() ? Meaning.UNCLEAR : meaning;
  }

  @Override
  boolean isTaken(Place place) {
    return switch (place.role()) {
      case DECLARED_METHOD -> true;
      case CALL -> isSimple(place) || byOwner(place) == Meaning.MEMBER;
      case METHOD_REFERENCE -> byOwner(place) == Meaning.MEMBER;
      default -> false;
    };
  }

  @Override
  MemberRenaming.Answer answer() {
    return isInherited ? MemberRenaming.Answer.NO : super.answer();
  }

  @Override
  boolean isClosed(Place place) {
    return names.isClosed(owner) && (!isSimple(place) || names.isClosed(place, owner));
  }

  @Override
  boolean isReferredTo(String reference) {
    int open = reference.indexOf('(');
    if (!reference.startsWith("#") || open < 0) {
      return reference.startsWith("#") && overloads.isEmpty();
    }
    String types = reference.substring(open + 1, reference.length() - 1).strip();
    int count = types.isEmpty() ? 0 : types.split(",", -1).length;
    return count == method.parameters().size()
        && overloads.stream().noneMatch(other -> other.parameters().size() == count);
  }
}
