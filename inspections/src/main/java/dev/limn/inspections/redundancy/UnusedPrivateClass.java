package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds private and local types that are never used. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-private-class",
    summary = "Private or local class that is never used",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:unused",
      "intellij:UnusedDeclaration",
      "sonar:S3985",
      "errorprone:UnusedNestedClass",
      "ecj:unusedPrivateMember"
    },
    doc =
        """
        Only the file can use a private nested class, and only its body a local one. If nothing
        does, beside perhaps the class itself, it is dead.

        ```java
        class Cache {
            private static class Entry {
                               //^^^^^ `Entry` is never used
                Entry next;
            }

            void clear() {
                record Pair(int left, int right) {}
                     //^^^^ `Pair` is never used
            }
        }
        ```

        ## Not reported

        - Types with an annotation that is not known to be harmless (the option
          `harmless-annotations` names more), and those in a type with one of the annotations that
          the option `using-annotations` names.
        - Types whose name stands in a string of the file, by which reflection may find them.
        - Types of which a comment says that the virtual machine, native code, a test or a debugger
          uses them.
        - Types named like something else that the file uses.
        """)
public final class UnusedPrivateClass implements Inspection {

  private static final Set<Form> USING =
      EnumSet.of(Form.READ, Form.TYPE, Form.CREATED, Form.THROWN, Form.EXTENDED, Form.MENTIONED);

  @Override
  public void register(Visits visits) {
    visits.on(TypeDeclaration.class, UnusedPrivateClass::checkNested);
    MemberBody.visit(visits, UnusedPrivateClass::checkLocal);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.HARMLESS, FrameworkUse.USING);
  }

  private static void checkNested(TypeDeclaration type, View view) {
    if (PrivateUse.isPrivate(type)
        && !type.name().isMissing()
        && PrivateUse.elsewhere(type.name().name(), view).forms().stream()
            .noneMatch(USING::contains)
        && !PrivateUse.isByFramework(type, view)
        && !isByComment(type, view)) {
      report(type, type.element(), view);
    }
  }

  private static boolean isByComment(TypeDeclaration type, View view) {
    return PrivateUse.isByComment(type, view);
  }

  private static void checkLocal(MemberBody member, View view) {
    for (Local local : member.body().locals()) {
      if (local.kind() == Kind.TYPE && local.uses().isEmpty() && !local.name().isEmpty()) {
        List<Element> path = member.path(local.at());
        if (path.get(path.size() - 2).view() instanceof TypeDeclaration type
            && FrameworkUse.isPlain(type, view)) {
          report(type, path.get(path.size() - 3), view);
        }
      }
    }
  }

  private static void report(TypeDeclaration type, Element whole, View view) {
    view.report(type.name(), "`%s` is never used", type.name().name())
        .unnecessary()
        .fix("Remove class", edit -> edit.delete(whole));
  }
}
