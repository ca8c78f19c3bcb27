package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.capitalized;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.statements;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.DocComment;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.Variable;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** True cases of what is named or spelt badly, or cannot be seen. */
final class NamePlants {

  private static final String OVERRIDE = "\u202E";
  private static final String ISOLATE = "\u2066";
  private static final String SPACE = "\u200B";

  /** Shorter words may be abbreviations. */
  private static final int SHORTEST_SLIP = 6;

  /** Words that everybody knows. */
  private static final List<String> WORDS =
      List.of(
          "argument",
          "attribute",
          "available",
          "buffer",
          "character",
          "collection",
          "connection",
          "context",
          "description",
          "directory",
          "element",
          "encoding",
          "exception",
          "expected",
          "following",
          "function",
          "implementation",
          "information",
          "initial",
          "instance",
          "interface",
          "internal",
          "length",
          "listener",
          "message",
          "method",
          "necessary",
          "number",
          "object",
          "parameter",
          "pattern",
          "permission",
          "position",
          "property",
          "receive",
          "reference",
          "request",
          "resource",
          "response",
          "separator",
          "sequence",
          "specified",
          "string",
          "successful",
          "thread",
          "transaction",
          "without");

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry(
              "bidi-control-characters",
              at(Literal.class, NamePlants::inString)
                  .or(
                      statements(
                          "/*" + OVERRIDE + " } " + ISOLATE + "if (admin) " + ISOLATE + " begin */",
                          "// planted " + OVERRIDE + " so",
                          "int pla" + SPACE + "nted = 1;",
                          "char planted = '" + OVERRIDE + "';"))),
          entry("method-name-too-long", at(MethodDeclaration.class, NamePlants::longName)),
          entry("method-naming-convention", at(MethodDeclaration.class, NamePlants::methodName)),
          entry(
              "negative-boolean-name",
              at(FieldDeclaration.class, NamePlants::negativeFields)
                  .or(at(LocalVariableDeclaration.class, NamePlants::negativeLocals))
                  .or(at(Parameter.class, NamePlants::negativeParameter))),
          entry("spelling-comment", at(DocComment.class, NamePlants::inComment)),
          entry(
              "spelling-identifier",
              at(Variable.class, NamePlants::inVariable)
                  .or(at(MethodDeclaration.class, NamePlants::inMethod))),
          entry("spelling-string", at(Literal.class, NamePlants::inProse)),
          entry("type-naming-convention", at(TypeDeclaration.class, NamePlants::typeName)),
          entry("variable-naming-convention", at(Variable.class, NamePlants::variableName)));

  private NamePlants() {}

  private static void inString(Literal literal, Changes changes) {
    if (literal.token().kind() == JavaKind.STRING_LITERAL && literal.text().length() > 3) {
      String text = literal.text();
      for (String character : List.of(OVERRIDE, ISOLATE, "\u202D")) {
        changes.replace(literal, text.substring(0, 2) + character + text.substring(2));
      }
    }
  }

  private static void longName(MethodDeclaration method, Changes changes) {
    if (!isAnnotated(method)) {
      changes.replace(
          method.name(), method.name().text() + "AndThenSomethingThatNobodyEverRemembers");
    }
  }

  private static boolean isPlain(Identifier name) {
    return name.text().matches("[a-z]{3,}([A-Z][a-z]+)*");
  }

  private static void methodName(MethodDeclaration method, Changes changes) {
    if (!isAnnotated(method) && !method.hasModifier(JavaKind.NATIVE) && isPlain(method.name())) {
      misname(method.name(), changes);
    }
  }

  private static void variableName(Variable variable, Changes changes) {
    if (isPlain(variable.name())) {
      misname(variable.name(), changes);
    }
  }

  private static void misname(Identifier name, Changes changes) {
    String text = name.text();
    changes.replace(name, capitalized(text));
    changes.replace(name, text + "_planted");
    changes.replace(name, text.substring(0, 2) + "_" + text.substring(2).toLowerCase(Locale.ROOT));
  }

  private static void typeName(TypeDeclaration type, Changes changes) {
    String name = type.name().text();
    if (name.matches("[A-Z][a-z]+([A-Z][a-z]+)*")) {
      changes.replace(
          type.name(), name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
      changes.replace(type.name(), name + "_planted");
      changes.replace(type.name(), name.toLowerCase(Locale.ROOT) + "_thing");
    }
  }

  private static void negativeFields(FieldDeclaration fields, Changes changes) {
    if (fields.type().text().equals("boolean")) {
      fields.declarators().forEach(it -> negate(it.name(), changes));
    }
  }

  private static void negativeLocals(LocalVariableDeclaration locals, Changes changes) {
    if (locals.type().text().equals("boolean")) {
      locals.declarators().forEach(it -> negate(it.name(), changes));
    }
  }

  private static void negativeParameter(Parameter parameter, Changes changes) {
    if (parameter.type().filter(it -> it.text().equals("boolean")).isPresent()) {
      negate(parameter.name(), changes);
    }
  }

  private static void negate(Identifier name, Changes changes) {
    if (isPlain(name)) {
      for (String negation : List.of("not", "no", "isNot", "disable", "hasNo", "cannot")) {
        changes.replace(name, negation + capitalized(name.text()));
      }
    }
  }

  private static void inComment(DocComment comment, Changes changes) {
    misspell(comment, "(?<=(?<!@param) )%s(?= [a-z])", changes);
  }

  private static void inProse(Literal literal, Changes changes) {
    if (literal.token().kind() == JavaKind.STRING_LITERAL
        && literal.text().matches("\"[A-Za-z]+( [A-Za-z]+){4,}[ .:]*\"")) {
      misspell(literal, "(?<=[ \"])%s(?=[ .:\"])", changes);
    }
  }

  private static void inVariable(Variable variable, Changes changes) {
    misspellName(variable.name(), changes);
  }

  private static void inMethod(MethodDeclaration method, Changes changes) {
    if (!isAnnotated(method)) {
      misspellName(method.name(), changes);
    }
  }

  private static void misspellName(Identifier name, Changes changes) {
    String text = name.text();
    for (String word : WORDS) {
      int rest = text.length() - word.length();
      if (text.matches(word + "([A-Z].*)?")) {
        slips(word).forEach(slip -> changes.replace(name, slip + text.substring(word.length())));
      } else if (text.endsWith(capitalized(word))) {
        slips(word)
            .forEach(slip -> changes.replace(name, text.substring(0, rest) + capitalized(slip)));
      }
    }
  }

  /** Misspells words of a text where it has the form of prose. */
  private static void misspell(Syntax part, String form, Changes changes) {
    Element element = part.element();
    int start = element.range().start();
    for (String word : WORDS) {
      Pattern.compile(form.formatted(word))
          .matcher(element.text())
          .results()
          .forEach(
              found ->
                  slips(word)
                      .forEach(
                          slip ->
                              changes.replace(start + found.start(), start + found.end(), slip)));
    }
  }

  /** What becomes of a word if letters change places, or one is left out or doubled. */
  private static List<String> slips(String word) {
    List<String> slips = new ArrayList<>();
    for (int i = 1; i + 1 < word.length(); i++) {
      String before = word.substring(0, i);
      slips.add(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      slips.add(before + word.substring(i + 1));
      slips.add(before + word.charAt(i) + word.substring(i));
    }
    slips.removeIf(slip -> slip.equals(word) || slip.length() < SHORTEST_SLIP);
    return slips;
  }
}
