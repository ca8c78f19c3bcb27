package dev.limn.inspections.concurrency;

import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspections.statement.Running;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.scope.Body;
import dev.limn.java.scope.Local;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SynchronizedStatement;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Language;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the members of a type do with its fields that matters to several threads. */
enum Handling {
  /** It is the lock of a {@code synchronized} statement. */
  LOCK,
  /** It is assigned while it is the lock. */
  ASSIGNED_AS_LOCK,
  /** It is tested without a lock, tested again with one, and then assigned. */
  TESTED_TWICE;

  private static final Summary<Index<String, Set<Handling>>> INDEX =
      Summary.of("handling of fields by threads", Handling::index);

  /** Each member is a part; types inside are about fields of their own. */
  private static Index<String, Set<Handling>> index(Element element) {
    if (element.view() instanceof TypeBody) {
      List<Index<String, Set<Handling>>> parts = new ArrayList<>();
      for (Element member : element.children()) {
        if (!member.isLeaf() && !member.isViewedAs(TypeDeclaration.class)) {
          parts.add(INDEX.of(member));
        }
      }
      return Index.of(Map.of(), parts);
    }
    Map<String, Set<Handling>> found = new HashMap<>();
    element.preorder(Handling::mayHandle).forEach(part -> handled(part, found));
    if (element.view() instanceof Member member && member.hasModifier(JavaKind.SYNCHRONIZED)) {
      found.values().forEach(handling -> handling.remove(TESTED_TWICE));
    }
    if (!found.isEmpty()) {
      Set<Handling> unwanted = unwanted(element);
      found.values().forEach(handling -> handling.removeAll(unwanted));
    }
    return Index.of(withoutLocals(found, element), List.of());
  }

  /** What the annotations of a member say that nobody wants to be told of it. */
  private static Set<Handling> unwanted(Element member) {
    Language.Exemption exemption = JavaLanguage.JAVA.exemption(member);
    Set<Handling> unwanted = EnumSet.noneOf(Handling.class);
    if (covers(exemption, SyncOnNonFinal.class)) {
      unwanted.addAll(EnumSet.of(LOCK, ASSIGNED_AS_LOCK));
    }
    if (covers(exemption, DoubleCheckedLocking.class)) {
      unwanted.add(TESTED_TWICE);
    }
    return unwanted;
  }

  private static boolean covers(
      Language.Exemption exemption, Class<? extends Inspection> inspection) {
    Inspection.Info info = inspection.getAnnotation(Inspection.Info.class);
    return exemption.covers(info.id(), Set.of(info.aliases()));
  }

  private static boolean mayHandle(Node node) {
    return node.kind() == JavaKind.SYNCHRONIZED_STATEMENT || node.kind() == JavaKind.IF_STATEMENT;
  }

  private static void handled(Element element, Map<String, Set<Handling>> found) {
    if (element.view() instanceof SynchronizedStatement locked) {
      field(locked.lock()).ifPresent(name -> lock(name, locked, found));
    } else if (element.view() instanceof IfStatement choice) {
      absent(choice.condition())
          .filter(name -> isTestedAgain(name, choice.thenStatement()))
          .ifPresent(name -> add(TESTED_TWICE, name, found));
    }
  }

  private static void lock(
      String name, SynchronizedStatement locked, Map<String, Set<Handling>> found) {
    add(LOCK, name, found);
    if (Running.assigns(locked.body(), simple(name))) {
      add(ASSIGNED_AS_LOCK, name, found);
    }
  }

  private static void add(Handling handling, String name, Map<String, Set<Handling>> found) {
    found.computeIfAbsent(name, any -> EnumSet.noneOf(Handling.class)).add(handling);
  }

  private static Map<String, Set<Handling>> withoutLocals(
      Map<String, Set<Handling>> found, Element member) {
    if (!found.isEmpty()) {
      Body.OF.of(member).locals().stream().map(Local::name).forEach(found::remove);
    }
    return found;
  }

  private static boolean isTestedAgain(String name, Statement unlocked) {
    return Running.with(unlocked, SynchronizedStatement.class).stream()
        .flatMap(locked -> Running.with(locked.body(), IfStatement.class).stream())
        .anyMatch(
            choice ->
                absent(choice.condition()).filter(name::equals).isPresent()
                    && Running.assigns(choice.thenStatement(), simple(name)));
  }

  /** The name of the field that a condition tests for having no value yet. */
  private static Optional<String> absent(Expression condition) {
    Expression bare = condition.bare();
    if (bare instanceof PrefixExpression not) {
      return not.operator() == JavaKind.BANG ? field(not.operand()) : Optional.empty();
    }
    if (!(bare instanceof BinaryExpression test) || test.operator() != JavaKind.EQ_EQ) {
      return Optional.empty();
    }
    return isNull(test.right())
        ? field(test.left())
        : Optional.of(test.right()).filter(any -> isNull(test.left())).flatMap(Handling::field);
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Literal literal && literal.token().kind() == JavaKind.NULL;
  }

  /** The name of a field, with that of a type if one is written before it. */
  private static Optional<String> field(Expression expression) {
    return expression.bare() instanceof FieldAccess access
            && access.qualifier() instanceof NameExpression type
        ? Optional.of(type.name().name() + "." + access.name().name())
        : expression.bare().unqualified();
  }

  private static String simple(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  /** What the type does with a field that it declares, the visited element. */
  static Set<Handling> of(FieldDeclaration field, String name, View view) {
    Set<Handling> handling = EnumSet.noneOf(Handling.class);
    handling.addAll(view.ask(new Of(name)));
    if (field.hasModifier(JavaKind.STATIC)) {
      view.ask(Enclosing.TYPE)
          .ifPresent(type -> handling.addAll(view.ask(new Of(type.name() + "." + name))));
    }
    return handling;
  }

  /**
   * What the type in which the visited field stands does with the field of a name.
   *
   * @param key the name, also with that of the type before it, as in {@code Type.lock}
   */
  record Of(String key) implements KeyedFact<String, Set<Handling>> {

    @Override
    public Summary<Index<String, Set<Handling>>> index() {
      return INDEX;
    }

    @Override
    public Optional<Element> holder(Surroundings surroundings) {
      return surroundings.ancestors().stream()
          .findFirst()
          .filter(body -> body.view() instanceof TypeBody);
    }

    @Override
    public Set<Handling> of(Surroundings surroundings) {
      Set<Handling> all = EnumSet.noneOf(Handling.class);
      holder(surroundings)
          .ifPresent(body -> surroundings.summary(INDEX, body).at(key).forEach(all::addAll));
      return all;
    }
  }
}
