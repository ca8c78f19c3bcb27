package dev.limn.inspections.member;

import dev.limn.inspections.member.FileNames.Place;
import dev.limn.inspections.member.MemberRenaming.Answer;
import dev.limn.inspections.member.Occurrence.Owner;
import dev.limn.inspections.member.Occurrence.Role;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the places of two names in a file mean for a member that changes from one to the other. */
abstract sealed class MemberUses permits FieldUses, MethodUses, NestedTypeUses {

  /** What a name means at a place. */
  enum Meaning {
    MEMBER,
    SOMETHING_ELSE,
    UNCLEAR
  }

  final FileNames names;

  /** The type that declares the member. */
  final TypeDeclaration owner;

  private final MemberRenaming renaming;
  private final List<Place> old;
  private final List<TypeDeclaration> aroundOwner;

  /** The members of types in which a simple name of the member stands; empty if not looked at. */
  private Optional<Set<Element>> naming = Optional.empty();

  MemberUses(MemberRenaming renaming, List<TypeDeclaration> around, FileNames names) {
    this.renaming = renaming;
    this.names = names;
    this.owner = around.get(0);
    this.aroundOwner = around.subList(1, around.size());
    this.old = names.at(renaming.from());
  }

  static MemberUses of(
      MemberRenaming renaming, Declaration member, List<TypeDeclaration> around, FileNames names) {
    if (member instanceof FieldDeclaration field) {
      return new FieldUses(renaming, field, around, names);
    }
    return member instanceof MethodDeclaration method
        ? new MethodUses(renaming, method, around, names)
        : new NestedTypeUses(renaming, (TypeDeclaration) member, around, names);
  }

  /** What the old name, or the new one, would mean at a place if it were that of the member. */
  abstract Meaning meaning(Place place);

  /** Whether the member takes the new name from what has it at a place. */
  abstract boolean isTaken(Place place);

  /** Whether the file shows all that the member could be taken for, or could hide. */
  abstract boolean isClosed(Place place);

  /**
   * Whether a reference of a documentation comment means the member, if its type fits.
   *
   * @param reference the name, with what is before it beside its type, and with what is in
   *     parentheses behind it
   */
  abstract boolean isReferredTo(String reference);

  /** Where the old name stands beside its places. */
  List<TextRange> declarations() {
    return List.of();
  }

  /** Whether the member can have its new name. */
  Answer answer() {
    if (!isClear()
        || names.at(renaming.to()).stream().anyMatch(this::isTaken)
        || !tokens().stream().allMatch(this::isPlain)) {
      return Answer.NO;
    }
    return members().stream().allMatch(this::isClosed) ? Answer.YES : Answer.UNLESS_INHERITED;
  }

  /** Whether the file shows at each place of the old name whether it means the member. */
  final boolean isClear() {
    return old.stream().noneMatch(place -> meaning(place) == Meaning.UNCLEAR);
  }

  private boolean isPlain(TextRange token) {
    return owner.element().source().substring(token.start(), token.end()).equals(renaming.from());
  }

  final List<Place> members() {
    return old.stream().filter(place -> meaning(place) == Meaning.MEMBER).toList();
  }

  /** The names of the member, that of its declaration among them. */
  List<TextRange> tokens() {
    List<TextRange> tokens = new ArrayList<>(declarations());
    members().forEach(place -> tokens.add(range(place.start())));
    return tokens;
  }

  /** The names of the member in documentation comments. */
  List<TextRange> references(Element root) {
    Pattern reference =
        Pattern.compile(
            "(?<![\\w$])((?:[\\w$]+\\.)*[\\w$]+(?=#)|(?:[\\w$]+\\.)*)"
                + "(#?"
                + Pattern.quote(renaming.from())
                + "(?![\\w$])(?:\\([^()]*\\))?)");
    List<TextRange> found = new ArrayList<>();
    for (Element comment : root.tokens()) {
      if (comment.kind() == JavaKind.DOC_COMMENT) {
        boolean isInside = owner.element().fullRange().contains(comment.range());
        for (TextRange area : DocReferences.in(comment)) {
          Matcher match = reference.matcher(root.source().substring(area.start(), area.end()));
          while (match.find()) {
            if (isMeant(match.group(1), isInside) && isReferredTo(match.group(2))) {
              int sign = match.group(2).startsWith("#") ? 1 : 0;
              found.add(range(area.start() + match.start(2) + sign));
            }
          }
        }
      }
    }
    return found;
  }

  private boolean isMeant(String type, boolean isInside) {
    String path = type.endsWith(".") ? type.substring(0, type.length() - 1) : type;
    return path.isEmpty()
        ? isInside
        : path.substring(path.lastIndexOf('.') + 1).equals(owner.name().name());
  }

  final TextRange range(int start) {
    return new TextRange(start, start + renaming.from().length());
  }

  /** Whether one of the member's simple names stands in a member of a type. */
  final boolean isNamedIn(Element member) {
    if (naming.isEmpty()) {
      naming = Optional.of(naming());
    }
    return naming.get().contains(member);
  }

  private Set<Element> naming() {
    return members().stream()
        .filter(place -> place.occurrence().owner().equals(Owner.NONE))
        .map(Place::member)
        .collect(Collectors.toSet());
  }

  /** What something is a member of, as far as it concerns the type that declares the member. */
  final Meaning byOwner(Place place) {
    Owner object = place.occurrence().owner();
    return switch (object.form()) {
      case NONE, ANOTHER -> Meaning.SOMETHING_ELSE;
      case UNKNOWN -> Meaning.UNCLEAR;
      case THIS -> place.isDirectlyIn(owner) ? Meaning.MEMBER : Meaning.SOMETHING_ELSE;
      case TYPE -> byType(object.name(), place);
      case NAME -> byName(object.name(), place);
    };
  }

  private Meaning byType(String type, Place place) {
    if (!type.equals(owner.name().name())) {
      return Meaning.SOMETHING_ELSE;
    }
    boolean isSeen = aroundOwner.isEmpty() || place.isIn(owner) || place.isIn(aroundOwner.get(0));
    return isSeen && names.typesNamed(type) == 1 && !names.imports(type)
        ? Meaning.MEMBER
        : Meaning.UNCLEAR;
  }

  /** The name is that of a type, or of a variable with a type. */
  private Meaning byName(String name, Place place) {
    List<Place> all = names.at(name);
    Set<Owner> types =
        all.stream()
            .filter(it -> it.role() == Role.DECLARED_VARIABLE)
            .map(it -> it.occurrence().owner())
            .collect(Collectors.toSet());
    boolean isCaptured = all.stream().anyMatch(it -> it.role() == Role.CAPTURED_VARIABLE);
    if (types.size() > 1 || isCaptured) {
      return Meaning.UNCLEAR;
    }
    if (types.isEmpty()) {
      return names.typesNamed(name) == 0 ? Meaning.UNCLEAR : byType(name, place);
    }
    Owner type = types.iterator().next();
    return type.form() == Owner.Form.TYPE && names.isClosed(place, owner)
        ? byType(type.name(), place)
        : Meaning.UNCLEAR;
  }
}
