package dev.limn.inspections.scope;

import dev.limn.inspect.View;
import dev.limn.java.scope.Names;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.regex.Pattern;

/**
 * Who uses a private member: nobody but its outermost type can, by its name; and native code,
 * reflection and frameworks, of which the source says little.
 */
public final class PrivateUse {

  /** What comments say of uses that the source does not show. */
  private static final Pattern BEHIND_THE_SCENES =
      Pattern.compile(
          "\\b(JVM|VM|JNI|JVMTI|JIT|HotSpot|[Nn]ative(ly)?|[Rr]eflect\\w*|[Uu]nsafe|intrinsic\\w*|([Cc]alled|[Ii]nvoked|[Uu]sed)"
              + " (by|from|via)(?!\\s+(\\*\\s*)?\\{@link #)|[Uu]sed in"
              + "|[Ss]erializ\\w*|[Dd]eserializ\\w*|[Ss]erialis\\w*|[Ii]njected|[Dd]ebug\\w*|[Ff]or"
              + " testing|[Pp]adding|[Gg]arbage[ -]collect\\w*|GC|[Ss]trong reference)\\b");

  /** Words by which comments say that something which the source does not show assigns a field. */
  private static final Pattern ASSIGNED_BEHIND_THE_SCENES =
      Pattern.compile(
          "\\b(JVM|VM|JNI|JVMTI|JIT|HotSpot|[Nn]ative(ly)?|[Rr]eflect\\w*|[Uu]nsafe|intrinsic\\w*"
              + "|([Aa]ssigned|[Cc]hanged|[Ss]et|[Uu]pdated|[Ww]ritten) (by|from|via)|[Ii]njected"
              + "|[Dd]ebug\\w*|[Ff]or testing)\\b");

  private static final Summary<Boolean> DECLARES_NATIVE =
      Summary.of("declares native methods", PrivateUse::declaresNative);

  /** The comments behind a member on its last line; empty where there are none. */
  private static final Fact<String> TOLD_BEHIND = PrivateUse::toldBehind;

  /** Whether a type around declares native methods, the code of which may use all members. */
  private static final Fact<Boolean> IN_NATIVE_TYPE = PrivateUse::isInNativeType;

  /** Whether the innermost type says that its objects are serialized. */
  private static final Fact<Boolean> IN_SERIALIZED_TYPE = PrivateUse::isInSerializedType;

  private PrivateUse() {}

  /** Whether a declaration is private by its own modifier. */
  public static boolean isPrivate(Declaration declaration) {
    return declaration.hasModifier(JavaKind.PRIVATE);
  }

  /** Whether the name of a member says that nothing uses it. */
  public static boolean isSaidUnused(String name) {
    return name.regionMatches(true, 0, "unused", 0, "unused".length());
  }

  /** The uses of a name in the outermost type, those in the visited element not counted. */
  public static Uses elsewhere(String name, View view) {
    return view.ask(new Names.Elsewhere(name));
  }

  /** Whether a framework may use a private member, as its annotations or those around say. */
  public static boolean isByFramework(Declaration member, View view) {
    return !FrameworkUse.isPlain(member, view) || FrameworkUse.usesMembers(view);
  }

  /** Whether native code may use the members. */
  public static boolean isByNativeCode(View view) {
    return view.ask(IN_NATIVE_TYPE);
  }

  /** Whether a member that is no use in the source may be one of what is serialized. */
  public static boolean isBySerialization(View view) {
    return view.ask(IN_SERIALIZED_TYPE);
  }

  /** Whether the comments of a member say that something uses it that the source does not show. */
  public static boolean isByComment(Declaration member, View view) {
    return says(BEHIND_THE_SCENES, member, view);
  }

  /**
   * Whether the comments of a field say that something assigns it that the source does not show.
   */
  public static boolean isAssignedByComment(Declaration field, View view) {
    return says(ASSIGNED_BEHIND_THE_SCENES, field, view);
  }

  private static boolean says(Pattern words, Declaration member, View view) {
    return words.matcher(view.ask(TOLD_BEHIND)).find()
        || member.docComment().filter(it -> words.matcher(it.text()).find()).isPresent()
        || view.commentsBefore(member.element()).stream()
            .anyMatch(comment -> words.matcher(comment.text()).find())
        || view.commentsIn(member.element()).stream()
            .anyMatch(comment -> words.matcher(comment.text()).find());
  }

  private static String toldBehind(Surroundings surroundings) {
    // The comment is of the text of what encloses the member.
    SourceText source = surroundings.ancestors().get(0).source();
    int end = surroundings.element().range().end();
    String rest = source.substring(end, source.lines().lineEnd(end));
    int comment = Math.max(rest.indexOf("//"), rest.indexOf("/*"));
    return comment >= 0 && rest.substring(0, comment).isBlank() ? rest.strip() : "";
  }

  private static boolean isInNativeType(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(ancestor -> ancestor.view() instanceof TypeBody)
        .anyMatch(body -> surroundings.summary(DECLARES_NATIVE, body));
  }

  private static boolean declaresNative(Element body) {
    return body.view() instanceof TypeBody type
        && type.members().stream()
            .anyMatch(
                member ->
                    member instanceof MethodDeclaration && member.hasModifier(JavaKind.NATIVE));
  }

  private static boolean isInSerializedType(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(ancestor -> ancestor.view() instanceof TypeDeclaration)
        .findFirst()
        .filter(type -> isSerialized((TypeDeclaration) type.view()))
        .isPresent();
  }

  /** Whether a type says that its objects are serialized. */
  public static boolean isSerialized(TypeDeclaration type) {
    return type.implementedTypes().stream().map(TypeUse::text).anyMatch(PrivateUse::isMarker)
        || (inherits(type) && declaresVersion(type));
  }

  /** Whether a type may be serializable by one that it names: what an enum or a record is not. */
  private static boolean inherits(TypeDeclaration type) {
    return type.kind() != JavaKind.ENUM_DECLARATION
        && !(type.extendedTypes().isEmpty() && type.implementedTypes().isEmpty());
  }

  private static boolean isMarker(String type) {
    return type.endsWith("Serializable") || type.endsWith("Externalizable");
  }

  private static boolean declaresVersion(TypeDeclaration type) {
    return VisibleVariable.declares(type.body().element(), "serialVersionUID");
  }
}
