package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;

/** Finds a small {@code l} at the end of a number. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "lowercase-long-suffix",
    summary = "Number that ends with a small `l`",
    category = Category.READABILITY,
    aliases = {
      "intellij:LongLiteralsEndingWithLowercaseL",
      "intellij:LongLiteralEndingWithLowercaseL",
      "sonar:S818",
      "errorprone:LongLiteralLowerCaseSuffix",
      "checkstyle:UpperEll"
    },
    doc =
        """
        A small `l` at the end of a number looks like the digit 1.

        ```java
        class Timeout {
            static final long SECONDS = 10l;
                                      //^^^ The `l` at the end looks like a 1
            static final long MINUTES = 10L;
        }
        ```
        """)
public final class LowercaseLongSuffix implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.onToken(JavaKind.LONG_LITERAL, LowercaseLongSuffix::check);
  }

  private static void check(Element literal, View view) {
    String text = literal.text();
    if (text.endsWith("l")) {
      String better = text.substring(0, text.length() - 1) + "L";
      view.report(literal, "The `l` at the end looks like a 1")
          .fix("Write `" + better + "`", edit -> edit.replace(literal, better));
    }
  }
}
