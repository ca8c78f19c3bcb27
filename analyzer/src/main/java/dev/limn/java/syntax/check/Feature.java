package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;

/** What was added to the language after Java 5, as far as it can be seen in a tree alone. */
enum Feature {
  DIAMOND(7, "`<>` needs"),
  TRY_WITH_RESOURCES(7, "`try` with resources needs"),
  MULTI_CATCH(7, "catching several types in one clause needs"),
  BINARY_LITERAL(7, "binary literals need"),
  UNDERSCORE_IN_LITERAL(7, "underscores in numbers need"),
  LAMBDA(8, "lambda expressions need"),
  METHOD_REFERENCE(8, "method references need"),
  DEFAULT_METHOD(8, "default methods need"),
  STATIC_INTERFACE_METHOD(8, "static methods in interfaces need"),
  TYPE_ANNOTATION(8, "annotations on types need"),
  REPEATED_ANNOTATION(8, "repeated annotations need"),
  RECEIVER_PARAMETER(8, "receiver parameters need"),
  INTERSECTION_CAST(8, "casts to several types need"),
  MODULE(9, "modules need"),
  PRIVATE_INTERFACE_METHOD(9, "private methods in interfaces need"),
  ANONYMOUS_DIAMOND(9, "`<>` with an anonymous class needs"),
  VARIABLE_AS_RESOURCE(9, "variables as resources need"),
  VAR(10, "`var` needs"),
  VAR_IN_LAMBDA(11, "`var` for lambda parameters needs"),
  SWITCH_EXPRESSION(14, "switch expressions need"),
  SWITCH_RULE(14, "`->` in a switch needs"),
  SEVERAL_CASE_CONSTANTS(14, "several constants in one `case` need"),
  TEXT_BLOCK(15, "text blocks need"),
  SPACE_ESCAPE(15, "the escape sequence `\\s` needs"),
  RECORD(16, "records need"),
  PATTERN_IN_INSTANCEOF(16, "patterns in `instanceof` need"),
  LOCAL_INTERFACE(16, "local interfaces need"),
  LOCAL_ENUM(16, "local enums need"),
  STATIC_MEMBER_OF_INNER_CLASS(16, "static members of inner classes need"),
  SEALED_TYPE(17, "sealed types need"),
  PATTERN_IN_SWITCH(21, "patterns in a switch need"),
  NULL_IN_SWITCH(21, "`case null` needs"),
  RECORD_PATTERN(21, "record patterns need"),
  UNNAMED_VARIABLE(22, "unnamed variables need"),
  UNNAMED_PATTERN(22, "unnamed patterns need"),
  MODULE_IMPORT(25, "module imports need"),
  COMPACT_SOURCE_FILE(25, "members outside of a type need"),
  STATEMENT_BEFORE_CONSTRUCTOR_CALL(25, "statements before `this(...)` or `super(...)` need"),
  MODIFIED_REQUIRES_JAVA_BASE(25, "modifiers on `requires java.base` need"),
  PRIMITIVE_PATTERN("primitive types in patterns, `instanceof` and `switch`");

  private static final int NEVER = Integer.MAX_VALUE;

  private final int level;
  private final String phrase;

  /** A feature that a level has brought. */
  Feature(int level, String phrase) {
    this.level = level;
    this.phrase = phrase;
  }

  /** A preview of the newest level. */
  Feature(String phrase) {
    this(NEVER, phrase);
  }

  boolean isPreview() {
    return level == NEVER;
  }

  /** Whether a language has the feature. */
  boolean isIn(Dialect dialect) {
    return isPreview()
        ? dialect.previews() && dialect.level() == Dialect.NEWEST_LEVEL
        : level <= dialect.level();
  }

  /** What is told where a language lacks the feature. */
  String message(Dialect dialect) {
    return isPreview()
        ? "%s are a preview of Java %d, which is not enabled (this file is Java %d)"
            .formatted(phrase, Dialect.NEWEST_LEVEL, dialect.level())
        : "%s Java %d (this file is Java %d)".formatted(phrase, level, dialect.level());
  }
}
