package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Arguments;
import dev.limn.java.syntax.ArrayInitializer;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ParenthesizedExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds octal numbers that were probably meant as decimal ones. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "octal-literal",
    summary = "Integer that is octal because it begins with a zero",
    category = Category.BUG,
    aliases = {
      "intellij:OctalLiteral",
      "intellij:OctalInteger",
      "intellij:OctalAndDecimalIntegersMixed",
      "intellij:OctalAndDecimalIntegersInSameArray",
      "sonar:S1314",
      "pmd:AvoidUsingOctalValues"
    },
    doc =
        """
        An integer that begins with a zero is octal: `010` is eight. Who puts a zero in front to
        line up numbers, or to write a code as it is printed, gets another number than the one
        that is read.

        ```java
        class Shops {
            static final int[] DISTRICTS = {
                112,
                045,
              //^^^ `045` is octal and means 37
                230,
            };
            int zip = 02134;
                    //^^^^^ `02134` is octal and means 1116
        }
        ```

        ## Not reported

        - Numbers below eight: `07` is seven.
        - Numbers in operations on bits, in comparisons and in `case` labels, as in
          `c & 0177` or `c > 040`, and those cast to `char` or `byte`.
        - Arrays in which no number is decimal.
        - Constants, as in `static final int ESCAPE = 033`.
        - What is written as permissions of files are (`0644`), and numbers of three digits or
          more that have a single bit set, or all bits up to one (`0400`, `0377`), or that end
          in three zeros.
        - Variables and arguments of methods for which octal numbers are usual. The option `names`
          says which: those that have one of its values in their name, in any case.
        """)
public final class OctalLiteral implements Inspection {

  private static final Option.Texts NAMES =
      new Option.Texts(
          "names",
          List.of(
              "append", "ascii", "attr", "char", "chmod", "creat", "flag", "indexof", "mask",
              "mkdir", "mkfifo", "mknod", "mode", "octal", "open", "perm", "print", "write"),
          "[A-Za-z_$][\\w$]*",
          "Parts of the names of variables and methods with which octal numbers are usual.");

  private static final Pattern OCTAL = Pattern.compile("0[0-7_]*[0-7][lL]?");
  private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9_]+[lL]?");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern PERMISSION = Pattern.compile("[4-7][0-7]{2}");

  /** Digits that a {@code long} has room for. */
  private static final int MOST_DIGITS = 21;

  private static final Set<JavaKind> ARITHMETIC =
      EnumSet.of(JavaKind.PLUS, JavaKind.MINUS, JavaKind.STAR, JavaKind.SLASH, JavaKind.PERCENT);

  private static final Fact<Place> PLACE = surroundings -> place(surroundings.ancestors());

  @Override
  public void register(Visits visits) {
    visits.onToken(JavaKind.INTEGER_LITERAL, OctalLiteral::check);
    visits.onToken(JavaKind.LONG_LITERAL, OctalLiteral::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(NAMES);
  }

  private static void check(Element token, View view) {
    String text = token.text();
    if (text.length() < 3 || !OCTAL.matcher(text).matches()) {
      return;
    }
    Octal octal = Octal.parse(text);
    if (octal.value < 8 || octal.digits.length() > MOST_DIGITS || isMeant(octal, view)) {
      return;
    }
    Report report = view.report(token, "`%s` is octal and means %d", text, octal.value);
    if (octal.value <= octal.most()) {
      report
          .fix(
              "Write it as the decimal `" + octal.value + octal.suffix + "`",
              edit -> edit.replace(token, octal.value + octal.suffix))
          .unsafeFix(
              "Remove the leading zero",
              "The value changes from " + octal.value + " to " + octal.digits,
              edit -> edit.replace(token, octal.digits + octal.suffix));
    }
  }

  private static boolean isMeant(Octal octal, View view) {
    Place place = view.ask(PLACE);
    return switch (place.company) {
      case OCTAL -> true;
      case DECIMAL -> octal.isPermission() || isUsual(place.name, view);
      case NONE ->
          octal.isRound()
              || octal.isPermission()
              || CONSTANT.matcher(place.name).matches()
              || isUsual(place.name, view);
    };
  }

  private static boolean isUsual(String name, View view) {
    String lower = name.toLowerCase(Locale.ROOT);
    return view.option(NAMES).stream()
        .anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static Place place(List<Element> ancestors) {
    for (int i = 0; i + 1 < ancestors.size(); i++) {
      Syntax around = ancestors.get(i).view();
      if (!isTransparent(around)) {
        return new Place(company(around), name(around, ancestors.get(i + 1).view()));
      }
    }
    return new Place(Company.NONE, "");
  }

  /** Whether what is around an expression says nothing of its numbers. */
  private static boolean isTransparent(Syntax around) {
    if (around instanceof BinaryExpression binary) {
      return ARITHMETIC.contains(binary.operator());
    }
    if (around instanceof Cast cast) {
      return !isSmall(cast.type());
    }
    return around instanceof Literal
        || around instanceof ParenthesizedExpression
        || around instanceof PrefixExpression
        || around instanceof ConditionalExpression;
  }

  private static Company company(Syntax around) {
    if (around instanceof Arguments) {
      return hasDecimal(around) ? Company.DECIMAL : Company.NONE;
    }
    if (around instanceof ArrayInitializer) {
      return hasDecimal(around) ? Company.DECIMAL : Company.OCTAL;
    }
    boolean ofBits =
        around instanceof BinaryExpression
            || around instanceof Cast
            || around instanceof SwitchLabel
            || (around instanceof Assignment assignment && assignment.operator() != JavaKind.EQ);
    return ofBits ? Company.OCTAL : Company.NONE;
  }

  private static boolean isSmall(TypeUse type) {
    return type.element().hasChild(JavaKind.CHAR) || type.element().hasChild(JavaKind.BYTE);
  }

  private static boolean hasDecimal(Syntax list) {
    for (Element child : list.element().children()) {
      if (child.kind() == JavaKind.LITERAL && DECIMAL.matcher(child.text()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The name of the variable that is set, or of what is called with arguments. */
  private static String name(Syntax around, Syntax beyond) {
    if (around instanceof VariableDeclarator variable) {
      return variable.name().name();
    }
    if (around instanceof Assignment assignment) {
      return assignment.target().text();
    }
    if (beyond instanceof MethodCall call) {
      return call.name().name();
    }
    if (beyond instanceof EnumConstant constant) {
      return constant.name().name();
    }
    return beyond instanceof NewExpression created ? created.type().text() : "";
  }

  /** What the numbers around one are. */
  private enum Company {
    OCTAL,
    DECIMAL,
    NONE
  }

  /** Where a number stands; the name may be empty. */
  private record Place(Company company, String name) {}

  /**
   * An octal number.
   *
   * @param digits the digits after the leading zeros
   * @param suffix {@code L} or the like, or empty
   */
  private record Octal(String digits, String suffix, long value) {

    static Octal parse(String text) {
      boolean isLong = Character.toUpperCase(text.charAt(text.length() - 1)) == 'L';
      int end = isLong ? text.length() - 1 : text.length();
      String digits = text.substring(0, end).replace("_", "").replaceFirst("^0+(?=.)", "");
      long value = digits.length() <= MOST_DIGITS ? Long.parseLong(digits, 8) : 0;
      return new Octal(digits, text.substring(end), value);
    }

    /** The greatest value that can be written as a decimal number of the same type. */
    long most() {
      return suffix.isEmpty() ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    boolean isPermission() {
      return PERMISSION.matcher(digits).matches()
          && digits.charAt(0) >= digits.charAt(1)
          && digits.charAt(1) >= digits.charAt(2);
    }

    /** Whether the number is a likelier choice in octal than in decimal. */
    boolean isRound() {
      return digits.length() > 2
          && ((value & (value - 1)) == 0 || (value & (value + 1)) == 0 || digits.endsWith("000"));
    }
  }
}
