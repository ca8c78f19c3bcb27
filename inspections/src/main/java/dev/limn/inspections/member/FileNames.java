package dev.limn.inspections.member;

import dev.limn.inspections.member.Occurrence.Role;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a file, from its types and their members. For one thread. */
final class FileNames {

  /** Well-known types without members that a subclass could use by their simple names. */
  private static final Set<String> BARE =
      Set.of(
          "AutoCloseable",
          "Cloneable",
          "Closeable",
          "Comparable",
          "Object",
          "Runnable",
          "Serializable");

  /**
   * A place of a name.
   *
   * @param member the member, or the part of the head of a type, in which it is
   * @param around the types whose members have their simple names there, from the inside outwards
   */
  record Place(Occurrence occurrence, Element member, List<TypeDeclaration> around) {

    /** Where the name begins in the file. */
    int start() {
      return member.fullRange().start() + occurrence.at();
    }

    /** What the name stands for. */
    Role role() {
      return occurrence.role();
    }

    /** Whether the members of a type have their simple names there. */
    boolean isIn(TypeDeclaration type) {
      return around.contains(type);
    }

    /** Whether it is in a type, and in no other one inside it. */
    boolean isDirectlyIn(TypeDeclaration type) {
      return !around.isEmpty() && around.get(0).equals(type);
    }
  }

  /** The types and their members, each with the types around it. */
  private final Map<Element, List<TypeDeclaration>> around = new LinkedHashMap<>();

  private final Set<String> imported = new HashSet<>();

  /** The places of names that were asked for. */
  private final Map<String, List<Place>> known = new HashMap<>();

  private final Map<String, Long> counts = new HashMap<>();
  private final Map<TypeDeclaration, Boolean> closed = new HashMap<>();

  FileNames(Element root) {
    for (Element child : root.children()) {
      if (child.view() instanceof ImportDeclaration line) {
        List<Identifier> path = line.name().identifiers();
        path.stream().skip(path.size() - 1L).map(Identifier::name).forEach(imported::add);
      } else {
        add(child, new ArrayDeque<>());
      }
    }
  }

  private void add(Element element, Deque<TypeDeclaration> open) {
    if (element.isLeaf() || element.kind() == JavaKind.PACKAGE_DECLARATION) {
      return;
    }
    around.put(element, List.copyOf(open));
    if (element.view() instanceof TypeDeclaration type) {
      for (Element child : element.children()) {
        if (child.view() instanceof TypeBody) {
          open.push(type);
          child.children().forEach(member -> add(member, open));
          open.pop();
        } else {
          add(child, open);
        }
      }
    }
  }

  /** The types around a type or a member of one, from the inside outwards; empty for others. */
  Optional<List<TypeDeclaration>> around(Element member) {
    return Optional.ofNullable(around.get(member)).filter(types -> !types.isEmpty());
  }

  /** The places of a name, those of types outside members apart. */
  List<Place> at(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  private List<Place> find(String name) {
    List<Place> places = new ArrayList<>();
    around.forEach(
        (element, types) -> {
          if (!(element.view() instanceof TypeDeclaration)) {
            Occurrences.IN.of(element).at(name).stream()
                .flatMap(List::stream)
                .forEach(occurrence -> places.add(new Place(occurrence, element, types)));
          }
        });
    return places;
  }

  /** Whether an import names something by its own name. */
  boolean imports(String name) {
    return imported.contains(name);
  }

  /** How many types of the file, local ones and type parameters included, have a name. */
  long typesNamed(String name) {
    return counts.computeIfAbsent(
        name,
        any ->
            named(name).count()
                + at(name).stream().filter(it -> it.role() == Role.DECLARED_TYPE).count());
  }

  private Stream<TypeDeclaration> named(String name) {
    return around.keySet().stream()
        .filter(element -> element.view() instanceof TypeDeclaration)
        .map(element -> (TypeDeclaration) element.view())
        .filter(type -> type.name().name().equals(name));
  }

  /** Whether the file shows all that a type inherits. */
  boolean isClosed(TypeDeclaration type) {
    return closed.computeIfAbsent(
        type, any -> areClosed(Occurrences.names(supertypes(type)), new HashSet<>()));
  }

  /** Whether the file shows all that is inherited at a place inside a type, without that type. */
  boolean isClosed(Place place, TypeDeclaration outer) {
    return areClosed(place.occurrence().supertypes(), new HashSet<>())
        && place.around().stream().takeWhile(type -> !type.equals(outer)).allMatch(this::isClosed);
  }

  private boolean areClosed(Set<String> names, Set<String> known) {
    return names.stream().allMatch(name -> isClosed(name, known));
  }

  private boolean isClosed(String name, Set<String> known) {
    if (!known.add(name)) {
      return true;
    }
    long count = typesNamed(name);
    return count == 0
        ? BARE.contains(name)
        : count == 1
            && named(name).anyMatch(type -> areClosed(Occurrences.names(supertypes(type)), known));
  }

  private static List<TypeUse> supertypes(TypeDeclaration type) {
    return Stream.concat(type.extendedTypes().stream(), type.implementedTypes().stream()).toList();
  }
}
