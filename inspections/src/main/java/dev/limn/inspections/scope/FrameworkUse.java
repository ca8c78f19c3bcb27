package dev.limn.inspections.scope;

import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What annotations say of use: a framework may read a field, call a method or make an instance
 * without a word in the source. Annotations are known by their simple names.
 */
public final class FrameworkUse {

  /** More annotations that do not mean that something uses what bears them. */
  public static final Option.Texts HARMLESS =
      new Option.Texts(
          "harmless-annotations",
          List.of(),
          "[A-Za-z_$][\\w$]*",
          "Simple names of annotations that do not mean that a framework uses what bears them,"
              + " beside those that are known.");

  /** More annotations of types that mean that something uses the private members. */
  public static final Option.Texts USING =
      new Option.Texts(
          "using-annotations",
          List.of(),
          "[A-Za-z_$][\\w$]*",
          "Simple names of annotations of types that mean that a framework uses their private"
              + " members, beside those that are known.");

  /** They check, document or suppress. All that are not known may mean that something is used. */
  private static final Set<String> KNOWN_HARMLESS =
      Set.of(
          "CanIgnoreReturnValue",
          "CheckForNull",
          "CheckReturnValue",
          "Contended",
          "Contract",
          "Deprecated",
          "EnsuresNonNull",
          "ForceInline",
          "GuardedBy",
          "GwtIncompatible",
          "IgnoreJRERequirement",
          "J2ktIncompatible",
          "J2ObjCIncompatible",
          "LazyInit",
          "MonotonicNonNull",
          "NonNull",
          "Nonnull",
          "NotNull",
          "Nullable",
          "ParametricNullness",
          "RequiresNonNull",
          "RetainedWith",
          "SafeVarargs",
          "Stable",
          "SuppressFBWarnings",
          "SuppressWarnings",
          "ThreadSafe",
          "VisibleForTesting",
          "Weak");

  /** Lombok, persistence, binding and injection: they use members that they do not name. */
  private static final Set<String> KNOWN_USING =
      Set.of(
          "AllArgsConstructor",
          "Aspect",
          "AutoValue",
          "Builder",
          "Component",
          "ConfigurationProperties",
          "Controller",
          "Data",
          "Document",
          "Embeddable",
          "Entity",
          "EqualsAndHashCode",
          "FieldNameConstants",
          "Getter",
          "Introspected",
          "JsonAutoDetect",
          "JsonSerialize",
          "Jacksonized",
          "MappedSuperclass",
          "RequiredArgsConstructor",
          "Serdeable",
          "Setter",
          "StaticMetamodel",
          "SuperBuilder",
          "Table",
          "ToString",
          "Value",
          "With",
          "XmlAccessorType",
          "XmlRootElement",
          "XmlType");

  private static final Fact<Set<String>> OF_TYPES = FrameworkUse::ofTypes;

  private FrameworkUse() {}

  /** Whether a declaration bears no annotation that may mean that a framework uses it. */
  public static boolean isPlain(Declaration declaration, View view) {
    Set<String> names = Annotated.names(declaration);
    return names.isEmpty()
        || names.stream()
            .allMatch(
                name -> KNOWN_HARMLESS.contains(name) || view.option(HARMLESS).contains(name));
  }

  /** Whether a framework may use all private members, as an annotation of a type around says. */
  public static boolean usesMembers(View view) {
    Set<String> names = view.ask(OF_TYPES);
    return !names.isEmpty()
        && names.stream()
            .anyMatch(name -> KNOWN_USING.contains(name) || view.option(USING).contains(name));
  }

  private static Set<String> ofTypes(Surroundings surroundings) {
    Set<String> names = new HashSet<>();
    for (Element ancestor : surroundings.ancestors()) {
      if (ancestor.view() instanceof TypeDeclaration type) {
        names.addAll(Annotated.names(type));
      }
    }
    return Set.copyOf(names);
  }
}
