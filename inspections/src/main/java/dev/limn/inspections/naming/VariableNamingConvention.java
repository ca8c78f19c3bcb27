package dev.limn.inspections.naming;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.member.MemberRenaming;
import dev.limn.inspections.scope.LocalRenaming;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.ForEachVariable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.Variable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds variables whose names do not look like names of variables. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "variable-naming-convention",
    summary = "Variable whose name is not in lowerCamelCase, or constant that is neither so",
    category = Category.NAMING,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:LocalVariableNamingConvention",
      "intellij:ConstantNamingConvention",
      "intellij:StaticVariableNamingConvention",
      "intellij:FieldNamingConvention",
      "intellij:InstanceVariableNamingConvention",
      "intellij:ParameterNamingConvention",
      "sonar:S115",
      "sonar:S116",
      "sonar:S117",
      "sonar:S3008",
      "pmd:FieldNamingConventions",
      "pmd:LocalVariableNamingConventions",
      "pmd:FormalParameterNamingConventions",
      "pmd:VariableNamingConventions",
      "errorprone:ConstantCaseForConstants",
      "checkstyle:ConstantName",
      "checkstyle:LocalFinalVariableName",
      "checkstyle:LocalVariableName",
      "checkstyle:MemberName",
      "checkstyle:ParameterName",
      "checkstyle:StaticVariableName"
    },
    doc =
        """
        Names of variables begin with a small letter, and each further word in them with a capital
        one; names of constants are in capitals (JLS 6.1). Who reads a name that does not takes it
        for a type or a constant.

        ```java
        class Order {
            static final int Max_items = 10;
                           //^^^^^^^^^ The constant `Max_items` is named neither in UPPER_SNAKE_CASE nor in lowerCamelCase

            private int ItemCount;
                      //^^^^^^^^^ The variable `ItemCount` is not named in lowerCamelCase

            void add(int item_count) {
                       //^^^^^^^^^^ The variable `item_count` is not named in lowerCamelCase
                ItemCount += item_count;
            }
        }
        ```

        Local variables, parameters and private fields can get the name that fits: it is then
        changed wherever the file names them. It is not offered where the file leaves open what is
        meant, as behind an expression of an unknown type, or where a string has the name. A field
        of objects is for you to judge: what turns objects into JSON may take its name from it.

        ## Not reported

        - Names in capitals, as `N` or `MAX`, of local variables, of parameters, and of what is
          `static` or `final`.
        - What is common in the file: four variables or more with underscores in their names, or
          with a capital letter at the beginning.
        - Fields with a prefix that tells them from local variables, as `m_name`.
        - Constants of enums, which many name like types.
        - Keywords with a capital letter, as `Default`, which cannot be written otherwise.
        - Names that begin or end with an underscore and are in lowerCamelCase apart from it.
        - `static final` variables in lowerCamelCase: only constants are named in capitals, and
          what is constant is for the author to say.
        - Abbreviations: at the beginning, as in `URLto`, and set off by an underscore, as in
          `getType_V`; an underscore beside a digit.
        - Names with `$`, which are made by programs, and names of one or two letters.
        """)
public final class VariableNamingConvention implements Inspection {

  /** A field that is named for being one: a member, or a static one. */
  private static final Pattern PREFIXED = Pattern.compile("[ms]_[\\p{L}\\p{N}]+");

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, VariableNamingConvention::checkFields);
    visits.on(
        LocalVariableDeclaration.class,
        (locals, view) -> locals.declarators().forEach(local -> checkLocal(local, view)));
    visits.on(Parameter.class, VariableNamingConvention::checkLocal);
    visits.on(ForEachVariable.class, VariableNamingConvention::checkLocal);
    visits.on(TypePattern.class, VariableNamingConvention::checkLocal);
    visits.on(
        Resource.class,
        (resource, view) -> resource.declarator().ifPresent(local -> checkLocal(local, view)));
    visits.on(
        RecordComponent.class, (component, view) -> check(component, false, "component", view));
  }

  private static void checkFields(FieldDeclaration fields, View view) {
    boolean isStatic = fields.hasModifier(JavaKind.STATIC);
    boolean isFinal = fields.hasModifier(JavaKind.FINAL);
    boolean isConstant = (isStatic && isFinal) || isInInterface(view);
    for (Variable field : fields.declarators()) {
      if (PREFIXED.matcher(field.name().name()).matches()) {
        continue;
      }
      if (isConstant) {
        checkConstant(field, view)
            .ifPresent(report -> addConstantFixes(fields, field.name().name(), report, view));
      } else {
        check(field, isFinal || isStatic, "variable", view)
            .ifPresent(report -> addFix(fields, field.name().name(), report, view));
      }
    }
  }

  private static boolean isInInterface(View view) {
    return view.ask(Enclosing.TYPE).filter(TypeHeader::isInterface).isPresent();
  }

  private static Optional<Report> checkConstant(Variable constant, View view) {
    String name = constant.name().name();
    return isUncommon(constant) && !view.ask(Habits.ofVariable(name))
        ? Optional.of(
            view.report(
                constant.name(),
                "The constant `%s` is named neither in UPPER_SNAKE_CASE nor in lowerCamelCase",
                name))
        : Optional.empty();
  }

  private static void addConstantFixes(
      FieldDeclaration field, String name, Report report, View view) {
    Form.upperSnake(name).ifPresent(to -> new MemberRenaming(name, to).offer(field, report, view));
    addFix(field, name, report, view);
  }

  private static void addFix(FieldDeclaration field, String name, Report report, View view) {
    Form.lowerCamel(name).ifPresent(to -> new MemberRenaming(name, to).offer(field, report, view));
  }

  private static void checkLocal(Variable local, View view) {
    check(local, true, "variable", view).ifPresent(report -> addFix(local, report, view));
  }

  private static void addFix(Variable local, Report report, View view) {
    String name = local.name().name();
    Form.lowerCamel(name)
        .filter(to -> !isNamedForOthers(local))
        .map(to -> new LocalRenaming(name, to))
        .filter(view::ask)
        .ifPresent(
            renaming ->
                report.fix(
                    "Rename to `" + renaming.to() + "`",
                    edit -> renaming.rename(local.name().range(), edit)));
  }

  /** Whether an annotation may give a meaning to the name, as that of a parameter of a request. */
  private static boolean isNamedForOthers(Variable local) {
    return local instanceof Declaration declaration && !Annotated.names(declaration).isEmpty();
  }

  private static Optional<Report> check(
      Variable variable, boolean capitals, String noun, View view) {
    String name = variable.name().name();
    boolean isWrong =
        isUncommon(variable) ? !view.ask(Habits.ofVariable(name)) : !capitals && isInCapitals(name);
    return isWrong
        ? Optional.of(
            view.report(variable.name(), "The %s `%s` is not named in lowerCamelCase", noun, name))
        : Optional.empty();
  }

  private static boolean isUncommon(Variable variable) {
    return !variable.name().isUnnamed() && Form.isUncommon(variable.name().name());
  }

  private static boolean isInCapitals(String name) {
    return name.length() > 1 && Form.UPPER_SNAKE.fits(name);
  }
}
