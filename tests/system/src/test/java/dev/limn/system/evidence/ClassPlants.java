package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.head;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.members;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TypeParameters;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;

/** True cases of members of a class that do not fit it. */
final class ClassPlants {

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry(
              "equals-no-null-type-check", at(ClassDeclaration.class, ClassPlants::castingEquals)),
          entry("field-can-be-final", at(FieldDeclaration.class, ClassPlants::withoutFinal)),
          entry("field-can-be-local", at(MethodDeclaration.class, ClassPlants::fieldForLocal)),
          entry("inner-class-can-be-static", at(CompilationUnit.class, ClassPlants::withoutStatic)),
          entry(
              "redundant-override",
              members(
                  "@Override public String toString() { return super.toString(); }",
                  "@Override\npublic boolean §equals(Object it) {\nreturn super.equals(it);\n}")),
          entry(
              "rest-method-mismatch",
              members(
                  controller(
                      "@GetMapping(\"/a\") int planted(§@RequestBody String it) { return 1; }"),
                  controller("§@RequestMapping(\"/a\")\npublic int planted() { return 1; }"))),
          entry(
              "rest-path-variable-mismatch",
              members(
                  controller(
                      "@GetMapping(\"/{id}\")\n"
                          + "int planted(§@PathVariable(\"ids\") int a) { return 1; }"),
                  controller(
                      "@GetMapping(\"/a/{b}\")\nint planted(§@PathVariable int id) { return 1; }"),
                  "@Path(\"/x\") class Planted {\n"
                      + "@Path(\"{y}\") §public int planted(@PathParam(\"x\") int y) { return 1;"
                      + " }}")),
          entry("unused-object-allocation", inBlock(IfStatement.class, ClassPlants::withoutThrow)),
          entry(
              "wrong-logger-class",
              members(
                  "private static final Logger PLANTED = LoggerFactory.getLogger(Planted.class);",
                  "private final Log planted = LogFactory.getLog(Planted.class);")));

  private ClassPlants() {}

  private static String controller(String method) {
    return "@RestController\nstatic class Planted {\n" + method + "\n}";
  }

  private static void castingEquals(ClassDeclaration type, Changes changes) {
    if (!type.hasModifier(JavaKind.PRIVATE)) {
      changes.insertAtEnd(
          type.body(),
          "\n@Override public boolean equals(Object other) {\n§return ((%s) other).x == x;\n}\n"
              .formatted(type.name().name()));
    }
  }

  private static void withoutFinal(FieldDeclaration field, Changes changes) {
    String text = field.text();
    int end = field.declarators().get(0).name().range().start() - field.range().start();
    String before = text.substring(head(field).range().start() - field.range().start(), end);
    if (!field.element().source().toString().contains(" native ")
        && before.matches("private (static )?final \\w+ ")
        && !before.contains("boolean")
        && field.declarators().size() == 1
        && field.declarators().get(0).initializer().isPresent()) {
      int start = head(field).range().start();
      changes.replace(start, field.range().start() + end, before.replace("final ", ""));
    }
  }

  /** Local variables that nothing else is named like, made fields. */
  private static void fieldForLocal(MethodDeclaration method, Changes changes) {
    if (method.body().isEmpty() || method.element().first(TypeParameters.class).isPresent()) {
      return;
    }
    for (Element element : method.body().get().element().preorder()) {
      if (element.view() instanceof Block block) {
        block.statements().stream()
            .filter(LocalVariableDeclaration.class::isInstance)
            .map(LocalVariableDeclaration.class::cast)
            .forEach(variable -> fieldForLocal(method, block, variable, changes));
      }
    }
  }

  private static void fieldForLocal(
      MethodDeclaration method, Block block, LocalVariableDeclaration local, Changes changes) {
    VariableDeclarator variable = local.declarators().get(0);
    String name = variable.name().text();
    String source = method.element().source().toString();
    String after = source.substring(local.range().end(), block.range().end());
    boolean read =
        Pattern.compile("\\b" + name + "\\.|[(,] ?" + name + "[,)]").matcher(after).find();
    if (read
        && local.modifiers().isEmpty()
        && local.type() instanceof ClassType
        && local.declarators().size() == 1
        && !has(block, EnumSet.of(JavaKind.LAMBDA_EXPRESSION, JavaKind.CLASS_BODY))
        && variable.initializer().filter(it -> it.kind() != JavaKind.ARRAY_INITIALIZER).isPresent()
        && mentions(source, name) == mentions(local.text() + after, name)
        && mentions(local.text(), name) == 1
        && !after.contains('"' + name)
        && !Pattern.compile("[^.]" + method.name().text() + "\\(").matcher(after).find()
        && !source.contains(" native ")
        && !source.contains("Serializable")) {
      int start = head(method).range().start();
      String shared = method.hasModifier(JavaKind.STATIC) ? "static " : "";
      String field = "private " + shared + local.type().text() + " §" + name + ";\n";
      String before = source.substring(start, local.range().start());
      String rest = source.substring(variable.range().start(), local.range().end());
      changes.replace(start, local.range().end(), field + before + rest);
    }
  }

  private static long mentions(String text, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).results().count();
  }

  /** Nested classes that the authors made static. */
  private static void withoutStatic(CompilationUnit unit, Changes changes) {
    for (ClassDeclaration outer : unit.element().all(ClassDeclaration.class)) {
      for (ClassDeclaration type : outer.body().element().all(ClassDeclaration.class)) {
        if (type.hasModifier(JavaKind.STATIC)
            && !type.hasModifier(JavaKind.PUBLIC)
            && !type.hasModifier(JavaKind.PROTECTED)
            && !type.text().contains("Serializable")
            && !type.text().contains("serialVersionUID")
            && !isAnnotated(type)
            && !type.body().members().isEmpty()) {
          int start = head(type).range().start();
          int end = type.name().range().start();
          String text = type.element().source().substring(start, end);
          changes.replace(start, end, text.replaceFirst("\\bstatic\\s", "") + "§");
        }
      }
    }
  }

  private static void withoutThrow(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()
        && statement.thenStatement() instanceof Block block
        && block.statements().size() == 1
        && block.statements().get(0) instanceof ThrowStatement jump
        && jump.expression() instanceof NewExpression made
        && made.text().matches("new (Illegal(Argument|State)|NullPointer)Exception\\([^;]*")) {
      changes.replace(jump, "§" + made.text() + ";");
    }
  }
}
