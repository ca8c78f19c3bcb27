package dev.limn.inspections.performance;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.MemberNames;
import dev.limn.inspections.scope.Mentions;
import dev.limn.inspections.scope.OuterType;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Names;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Index;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds inner classes that do not use the object of the outer class that each of theirs holds. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "inner-class-can-be-static",
    summary = "Inner class that does not use the outer object",
    category = Category.PERFORMANCE,
    severity = Severity.HINT,
    aliases = {"intellij:InnerClassMayBeStatic", "sonar:S2694", "errorprone:ClassCanBeStatic"},
    doc =
        """
        Each object of an inner class holds the object of the outer class in which it was made, and
        keeps it alive. A class that does not need it can be `static`: its objects are smaller, and
        can be made anywhere.

        ```java
        class Chain {
            private Link first;

            private class Link {
                        //^^^^ `Link` does not use the `Chain` that it holds, and can be `static`
                Object value;
                Link next;
            }
        }
        ```

        ## Not reported

        - Classes that use a member of the outer class which needs an object, or its type
          parameters; and those that use a name which the file does not explain where the outer
          class may inherit a member of that name.
        - Classes that other packages may see: they may be made with an object there. Classes that
          the same file makes with an object, as in `chain.new Link()`.
        - Classes in inner classes: the outer one comes first. Classes without members, which mark a
          place.
        - Classes that are serialized, classes with annotations that are not known to be harmless
          (the option `harmless-annotations` names more), and classes the name of which stands in a
          string.
        """)
public final class InnerClassCanBeStatic implements Inspection {

  private static final Set<JavaKind> BEFORE_STATIC =
      EnumSet.of(JavaKind.PUBLIC, JavaKind.PROTECTED, JavaKind.PRIVATE, JavaKind.ABSTRACT);

  private static final Set<Form> OF_VARIABLES = EnumSet.of(Form.READ, Form.WRITTEN, Form.UPDATED);

  private static final Set<Form> OF_TYPES =
      EnumSet.of(Form.TYPE, Form.CREATED, Form.THROWN, Form.EXTENDED);

  /** The methods that each class has itself. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Names that mean what they mean everywhere, in the types of exceptions and of java.lang. */
  private static final Pattern STANDARD =
      Pattern.compile("\\w*(Exception|Error)|Object|String(Builder)?|Thread(Local)?|Integer|Long");

  /** A name that is written as those of types are. */
  private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");

  @Override
  public void register(Visits visits) {
    visits.on(ClassDeclaration.class, InnerClassCanBeStatic::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.HARMLESS, FrameworkUse.USING);
  }

  private static void check(ClassDeclaration type, View view) {
    if (type.hasModifier(JavaKind.STATIC)
        || type.name().isMissing()
        || type.element().isFaulty()
        || type.body().members().isEmpty()
        || PrivateUse.isSerialized(type)) {
      return;
    }
    view.ask(OuterType.OF)
        .filter(outer -> !isOpen(type, outer))
        .filter(outer -> !usesObject(type, outer, view))
        .filter(outer -> !isInnerElsewhere(type, view))
        .filter(outer -> FrameworkUse.isPlain(type, view))
        .ifPresent(outer -> report(type, outer, view));
  }

  /** Whether other packages may see a class, and make objects of it in one of the outer class. */
  private static boolean isOpen(ClassDeclaration type, OuterType outer) {
    return outer.open()
        && (type.hasModifier(JavaKind.PUBLIC) || type.hasModifier(JavaKind.PROTECTED));
  }

  private static boolean usesObject(ClassDeclaration type, OuterType outer, View view) {
    Index<String, Uses> uses = view.summary(Names.USES, type.element());
    Index<String, Boolean> mentions = view.summary(Mentions.INDEX, type.element());
    Inside inside = Inside.of(type, outer, view);
    return uses.keys().stream()
        .anyMatch(
            name -> {
              Set<Form> forms = Uses.sum(uses.at(name)).forms();
              boolean plain = mentions.at(name).contains(true);
              return inside.isEnclosing(name, forms)
                  || (plain && inside.isOuterVariable(name, forms))
                  || (plain && inside.isOuterMethod(name, forms))
                  || (inside.isOuterType(name, forms) && !isTypeVariable(name, type, view));
            });
  }

  /** Whether all that uses a type are methods that declare a type variable of its name. */
  private static boolean isTypeVariable(String name, ClassDeclaration type, View view) {
    Stream<Element> parts =
        Stream.of(type.element(), type.body().element())
            .flatMap(element -> StreamSupport.stream(element.children().spliterator(), false))
            .filter(part -> !part.isLeaf() && part.kind() != JavaKind.CLASS_BODY);
    return parts
        .filter(part -> view.summary(Names.USES, part).has(name))
        .allMatch(part -> part.view() instanceof Executable method && declares(method, name));
  }

  private static boolean declares(Executable method, String variable) {
    return method.typeParameters().stream().anyMatch(it -> it.name().name().equals(variable));
  }

  /** Whether the file uses a class elsewhere as only inner classes can be used, or in a string. */
  private static boolean isInnerElsewhere(ClassDeclaration type, View view) {
    Uses uses = PrivateUse.elsewhere(type.name().name(), view);
    return uses.has(Form.BOUND)
        || uses.has(Form.MENTIONED)
        || PrivateUse.elsewhere("super", view).has(Form.BOUND);
  }

  private static void report(ClassDeclaration type, OuterType outer, View view) {
    Report report =
        view.report(
            type.name(),
            "`%s` does not use the `%s` that it holds, and can be `static`",
            type.name().name(),
            outer.name());
    String title = "Make it `static`";
    if (PrivateUse.isPrivate(type)) {
      report.fix(title, edit -> makeStatic(type, edit));
    } else {
      report.unsafeFix(
          title, "Other files may make objects of it in an object", edit -> makeStatic(type, edit));
    }
  }

  private static void makeStatic(ClassDeclaration type, Edit edit) {
    Element before = type.element().first(JavaKind.CLASS).orElseThrow();
    for (Element child :
        type.modifiers().map(all -> all.element().children()).orElse(List.<Element>of())) {
      if (child.isLeaf() && !BEFORE_STATIC.contains((JavaKind) child.kind())) {
        before = child;
        break;
      }
    }
    edit.insertBefore(before, "static ");
  }

  /**
   * A class, and what the names in it may mean.
   *
   * @param own what it declares itself
   * @param ofObjects what the outer class declares for its objects, and the class does not have
   * @param inherits whether the outer class may have members that are not known
   * @param inheritsClasses whether it may have inner classes that are not known
   */
  private record Inside(
      ClassDeclaration type,
      OuterType outer,
      MemberNames own,
      Set<String> ofObjects,
      boolean inherits,
      boolean inheritsClasses) {

    static Inside of(ClassDeclaration type, OuterType outer, View view) {
      MemberNames own = view.summary(MemberNames.OF, type.element());
      boolean isSubclass = extendsOne(type, outer.name());
      return new Inside(
          type,
          outer,
          own,
          isSubclass ? outer.members().uninherited() : outer.members().ofObjects(),
          !isSubclass && (outer.inherits() || FrameworkUse.usesMembers(view)),
          outer.inheritsClasses());
    }

    private static boolean extendsOne(ClassDeclaration type, String name) {
      return type.extendedTypes().stream()
          .anyMatch(it -> it instanceof ClassType use && use.name().name().equals(name));
    }

    /** Whether the object of another class is named, as in {@code Outer.this}. */
    boolean isEnclosing(String name, Set<Form> forms) {
      return forms.contains(Form.ENCLOSING) && !isOwnType(name);
    }

    boolean isOuterVariable(String name, Set<Form> forms) {
      return forms.stream().anyMatch(OF_VARIABLES::contains)
          && (isOfObject(name) || (inherits && isUnknown(name) && !TYPE.matcher(name).matches()));
    }

    boolean isOuterMethod(String name, Set<Form> forms) {
      String key = MemberNames.method(name);
      return forms.contains(Form.CALLED)
          && !OF_OBJECT.contains(name)
          && (isOfObject(key) || (inherits && isUnknown(key)));
    }

    /** Whether an inner class of the outer one, or one of its type parameters, is named. */
    boolean isOuterType(String name, Set<Form> forms) {
      String key = MemberNames.type(name);
      return forms.stream().anyMatch(OF_TYPES::contains)
          && !isOwnType(name)
          && (isOfObject(key) || (inheritsClasses && isMade(name, forms) && isUnknown(key)));
    }

    private boolean isOwnType(String name) {
      return type.name().name().equals(name) || own.has(MemberNames.type(name));
    }

    /** Whether there must be an object around for a type, if it is an inner class. */
    private boolean isMade(String name, Set<Form> forms) {
      return !STANDARD.matcher(name).matches()
          && (forms.contains(Form.CREATED)
              || forms.contains(Form.EXTENDED)
              || extendsOne(type, name));
    }

    private boolean isOfObject(String key) {
      return !own.has(key) && ofObjects.contains(key);
    }

    private boolean isUnknown(String key) {
      return !own.has(key)
          && !outer.members().ofType().contains(key)
          && !outer.known().contains(key);
    }
  }
}
