package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Syntax;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The kinds of tokens and nodes of Java (JLS 3, 19). A contextual keyword has a kind of its own
 * where it stands as a keyword, and is an {@link #IDENTIFIER} elsewhere.
 */
public enum JavaKind implements Kind {
  ABSTRACT("abstract"),
  ASSERT("assert"),
  BOOLEAN("boolean"),
  BREAK("break"),
  BYTE("byte"),
  CASE("case"),
  CATCH("catch"),
  CHAR("char"),
  CLASS("class"),
  CONST("const"),
  CONTINUE("continue"),
  DEFAULT("default"),
  DO("do"),
  DOUBLE("double"),
  ELSE("else"),
  ENUM("enum"),
  EXTENDS("extends"),
  FINAL("final"),
  FINALLY("finally"),
  FLOAT("float"),
  FOR("for"),
  GOTO("goto"),
  IF("if"),
  IMPLEMENTS("implements"),
  IMPORT("import"),
  INSTANCEOF("instanceof"),
  INT("int"),
  INTERFACE("interface"),
  LONG("long"),
  NATIVE("native"),
  NEW("new"),
  PACKAGE("package"),
  PRIVATE("private"),
  PROTECTED("protected"),
  PUBLIC("public"),
  RETURN("return"),
  SHORT("short"),
  STATIC("static"),
  STRICTFP("strictfp"),
  SUPER("super"),
  SWITCH("switch"),
  SYNCHRONIZED("synchronized"),
  THIS("this"),
  THROW("throw"),
  THROWS("throws"),
  TRANSIENT("transient"),
  TRY("try"),
  VOID("void"),
  VOLATILE("volatile"),
  WHILE("while"),
  TRUE("true"),
  FALSE("false"),
  NULL("null"),

  // Contextual keywords (JLS 3.9), where they are keywords.
  EXPORTS("exports"),
  MODULE("module"),
  OPEN("open"),
  OPENS("opens"),
  PERMITS("permits"),
  PROVIDES("provides"),
  RECORD("record"),
  REQUIRES("requires"),
  SEALED("sealed"),
  TO("to"),
  TRANSITIVE("transitive"),
  USES("uses"),
  VAR("var"),
  WHEN("when"),
  WITH("with"),
  YIELD("yield"),
  NON_SEALED("non-sealed"),

  // Separators and operators (JLS 3.11, 3.12).
  LPAREN("("),
  RPAREN(")"),
  LBRACE("{"),
  RBRACE("}"),
  LBRACKET("["),
  RBRACKET("]"),
  SEMICOLON(";"),
  COMMA(","),
  DOT("."),
  ELLIPSIS("..."),
  AT("@"),
  COLON_COLON("::"),
  EQ("="),
  GT(">"),
  LT("<"),
  BANG("!"),
  TILDE("~"),
  QUESTION("?"),
  COLON(":"),
  ARROW("->"),
  EQ_EQ("=="),
  GT_EQ(">="),
  LT_EQ("<="),
  BANG_EQ("!="),
  AND_AND("&&"),
  OR_OR("||"),
  PLUS_PLUS("++"),
  MINUS_MINUS("--"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  AND("&"),
  OR("|"),
  CARET("^"),
  PERCENT("%"),
  LT_LT("<<"),
  GT_GT(">>"),
  GT_GT_GT(">>>"),
  PLUS_EQ("+="),
  MINUS_EQ("-="),
  STAR_EQ("*="),
  SLASH_EQ("/="),
  AND_EQ("&="),
  OR_EQ("|="),
  CARET_EQ("^="),
  PERCENT_EQ("%="),
  LT_LT_EQ("<<="),
  GT_GT_EQ(">>="),
  GT_GT_GT_EQ(">>>="),

  // Tokens of many texts.
  IDENTIFIER(Identifier.class, Identifier::new),
  UNDERSCORE(Identifier.class, Identifier::new),
  INTEGER_LITERAL,
  LONG_LITERAL,
  FLOAT_LITERAL,
  DOUBLE_LITERAL,
  CHARACTER_LITERAL,
  STRING_LITERAL,
  TEXT_BLOCK,
  DOC_COMMENT(DocComment.class, DocComment::new),
  /** The end of the text, with the trivia before it. */
  END_OF_FILE,
  FAULT(SyntaxFault.class, SyntaxFault::new),

  // Nodes.
  COMPILATION_UNIT(CompilationUnit.class, CompilationUnit::new),
  PACKAGE_DECLARATION(PackageDeclaration.class, PackageDeclaration::new),
  IMPORT_DECLARATION(ImportDeclaration.class, ImportDeclaration::new),
  MODULE_DECLARATION(ModuleDeclaration.class, ModuleDeclaration::new),
  REQUIRES_DIRECTIVE(RequiresDirective.class, RequiresDirective::new),
  EXPORTS_DIRECTIVE(ExportsDirective.class, ExportsDirective::new),
  OPENS_DIRECTIVE(OpensDirective.class, OpensDirective::new),
  USES_DIRECTIVE(UsesDirective.class, UsesDirective::new),
  PROVIDES_DIRECTIVE(ProvidesDirective.class, ProvidesDirective::new),
  NAME(Name.class, Name::new),
  MODIFIERS(Modifiers.class, Modifiers::new),
  ANNOTATION(Annotation.class, Annotation::new),
  ANNOTATION_ARGUMENTS(AnnotationArguments.class, AnnotationArguments::new),
  ELEMENT_VALUE_PAIR(ElementValuePair.class, ElementValuePair::new),
  PRIMITIVE_TYPE(PrimitiveType.class, PrimitiveType::new),
  VOID_TYPE(VoidType.class, VoidType::new),
  VAR_TYPE(VarType.class, VarType::new),
  CLASS_TYPE(ClassType.class, ClassType::new),
  ARRAY_TYPE(ArrayType.class, ArrayType::new),
  WILDCARD_TYPE(WildcardType.class, WildcardType::new),
  UNION_TYPE(UnionType.class, UnionType::new),
  INTERSECTION_TYPE(IntersectionType.class, IntersectionType::new),
  TYPE_ARGUMENTS(TypeArguments.class, TypeArguments::new),
  TYPE_PARAMETERS(TypeParameters.class, TypeParameters::new),
  TYPE_PARAMETER(TypeParameter.class, TypeParameter::new),
  DIMENSION(Dimension.class, Dimension::new),
  CLASS_DECLARATION(ClassDeclaration.class, ClassDeclaration::new),
  INTERFACE_DECLARATION(InterfaceDeclaration.class, InterfaceDeclaration::new),
  ENUM_DECLARATION(EnumDeclaration.class, EnumDeclaration::new),
  RECORD_DECLARATION(RecordDeclaration.class, RecordDeclaration::new),
  ANNOTATION_TYPE_DECLARATION(AnnotationTypeDeclaration.class, AnnotationTypeDeclaration::new),
  RECORD_HEADER(RecordHeader.class, RecordHeader::new),
  RECORD_COMPONENT(RecordComponent.class, RecordComponent::new),
  EXTENDS_CLAUSE(ExtendsClause.class, ExtendsClause::new),
  IMPLEMENTS_CLAUSE(ImplementsClause.class, ImplementsClause::new),
  PERMITS_CLAUSE(PermitsClause.class, PermitsClause::new),
  THROWS_CLAUSE(ThrowsClause.class, ThrowsClause::new),
  CLASS_BODY(ClassBody.class, ClassBody::new),
  ENUM_BODY(EnumBody.class, EnumBody::new),
  ENUM_CONSTANT(EnumConstant.class, EnumConstant::new),
  FIELD_DECLARATION(FieldDeclaration.class, FieldDeclaration::new),
  METHOD_DECLARATION(MethodDeclaration.class, MethodDeclaration::new),
  CONSTRUCTOR_DECLARATION(ConstructorDeclaration.class, ConstructorDeclaration::new),
  COMPACT_CONSTRUCTOR_DECLARATION(
      CompactConstructorDeclaration.class, CompactConstructorDeclaration::new),
  INITIALIZER(Initializer.class, Initializer::new),
  EMPTY_DECLARATION(EmptyDeclaration.class, EmptyDeclaration::new),
  PARAMETERS(Parameters.class, Parameters::new),
  PARAMETER(Parameter.class, Parameter::new),
  RECEIVER_PARAMETER(ReceiverParameter.class, ReceiverParameter::new),
  DEFAULT_VALUE(DefaultValue.class, DefaultValue::new),
  VARIABLE_DECLARATOR(VariableDeclarator.class, VariableDeclarator::new),
  BLOCK(Block.class, Block::new),
  LOCAL_VARIABLE_DECLARATION(LocalVariableDeclaration.class, LocalVariableDeclaration::new),
  LOCAL_TYPE_DECLARATION(LocalTypeDeclaration.class, LocalTypeDeclaration::new),
  EXPRESSION_STATEMENT(ExpressionStatement.class, ExpressionStatement::new),
  EMPTY_STATEMENT(EmptyStatement.class, EmptyStatement::new),
  LABELED_STATEMENT(LabeledStatement.class, LabeledStatement::new),
  IF_STATEMENT(IfStatement.class, IfStatement::new),
  ASSERT_STATEMENT(AssertStatement.class, AssertStatement::new),
  SWITCH_STATEMENT(SwitchStatement.class, SwitchStatement::new),
  SWITCH_BLOCK(SwitchBlock.class, SwitchBlock::new),
  SWITCH_GROUP(SwitchGroup.class, SwitchGroup::new),
  SWITCH_RULE(SwitchRule.class, SwitchRule::new),
  SWITCH_LABEL(SwitchLabel.class, SwitchLabel::new),
  GUARD(Guard.class, Guard::new),
  WHILE_STATEMENT(WhileStatement.class, WhileStatement::new),
  DO_STATEMENT(DoStatement.class, DoStatement::new),
  FOR_STATEMENT(ForStatement.class, ForStatement::new),
  FOR_INIT(ForInit.class, ForInit::new),
  FOR_UPDATE(ForUpdate.class, ForUpdate::new),
  FOR_EACH_STATEMENT(ForEachStatement.class, ForEachStatement::new),
  FOR_EACH_VARIABLE(ForEachVariable.class, ForEachVariable::new),
  RETURN_STATEMENT(ReturnStatement.class, ReturnStatement::new),
  THROW_STATEMENT(ThrowStatement.class, ThrowStatement::new),
  BREAK_STATEMENT(BreakStatement.class, BreakStatement::new),
  CONTINUE_STATEMENT(ContinueStatement.class, ContinueStatement::new),
  YIELD_STATEMENT(YieldStatement.class, YieldStatement::new),
  SYNCHRONIZED_STATEMENT(SynchronizedStatement.class, SynchronizedStatement::new),
  TRY_STATEMENT(TryStatement.class, TryStatement::new),
  RESOURCES(Resources.class, Resources::new),
  RESOURCE(Resource.class, Resource::new),
  CATCH_CLAUSE(CatchClause.class, CatchClause::new),
  FINALLY_CLAUSE(FinallyClause.class, FinallyClause::new),
  TYPE_PATTERN(TypePattern.class, TypePattern::new),
  RECORD_PATTERN(RecordPattern.class, RecordPattern::new),
  MATCH_ALL_PATTERN(MatchAllPattern.class, MatchAllPattern::new),
  LITERAL(Literal.class, Literal::new),
  NAME_EXPRESSION(NameExpression.class, NameExpression::new),
  FIELD_ACCESS(FieldAccess.class, FieldAccess::new),
  THIS_EXPRESSION(ThisExpression.class, ThisExpression::new),
  SUPER_EXPRESSION(SuperExpression.class, SuperExpression::new),
  CLASS_LITERAL(ClassLiteral.class, ClassLiteral::new),
  PARENTHESIZED_EXPRESSION(ParenthesizedExpression.class, ParenthesizedExpression::new),
  METHOD_CALL(MethodCall.class, MethodCall::new),
  CONSTRUCTOR_CALL(ConstructorCall.class, ConstructorCall::new),
  ARGUMENTS(Arguments.class, Arguments::new),
  NEW_EXPRESSION(NewExpression.class, NewExpression::new),
  NEW_ARRAY_EXPRESSION(NewArrayExpression.class, NewArrayExpression::new),
  ARRAY_INITIALIZER(ArrayInitializer.class, ArrayInitializer::new),
  ARRAY_ACCESS(ArrayAccess.class, ArrayAccess::new),
  METHOD_REFERENCE(MethodReference.class, MethodReference::new),
  CAST(Cast.class, Cast::new),
  PREFIX_EXPRESSION(PrefixExpression.class, PrefixExpression::new),
  POSTFIX_EXPRESSION(PostfixExpression.class, PostfixExpression::new),
  BINARY_EXPRESSION(BinaryExpression.class, BinaryExpression::new),
  INSTANCEOF_EXPRESSION(InstanceofExpression.class, InstanceofExpression::new),
  CONDITIONAL_EXPRESSION(ConditionalExpression.class, ConditionalExpression::new),
  ASSIGNMENT(Assignment.class, Assignment::new),
  LAMBDA_EXPRESSION(LambdaExpression.class, LambdaExpression::new),
  LAMBDA_PARAMETERS(LambdaParameters.class, LambdaParameters::new),
  SWITCH_EXPRESSION(SwitchExpression.class, SwitchExpression::new),
  ERROR(SkippedTokens.class, SkippedTokens::new),
  MISSING_EXPRESSION(MissingExpression.class, MissingExpression::new),
  MISSING_TYPE(MissingType.class, MissingType::new),
  MISSING_STATEMENT(MissingStatement.class, MissingStatement::new);

  /** All types of the view, the most specific one first. */
  private final Class<?>[] viewTypes;

  private final Function<Element, ? extends Syntax> view;
  private final String fixedText;

  /** A token of many texts. */
  JavaKind() {
    this("");
  }

  /** A token that always has the same text. */
  JavaKind(String fixedText) {
    this(JavaToken.class, JavaToken::new, fixedText);
  }

  /** A node, or a token with a view of its own. */
  <S extends Syntax> JavaKind(Class<S> viewType, Function<Element, S> view) {
    this(viewType, view, "");
  }

  <S extends Syntax> JavaKind(Class<S> viewType, Function<Element, S> view, String fixedText) {
    Set<Class<?>> types = new LinkedHashSet<>();
    addTypes(viewType, types);
    this.viewTypes = types.toArray(Class<?>[]::new);
    this.view = view;
    this.fixedText = fixedText;
  }

  private static void addTypes(Class<?> type, Set<Class<?>> types) {
    types.add(type);
    for (Class<?> each : type.getInterfaces()) {
      addTypes(each, types);
    }
  }

  /** The text that every token of this kind has; empty where tokens differ. */
  public String fixedText() {
    return fixedText;
  }

  @Override
  public boolean isToken() {
    return ordinal() <= FAULT.ordinal();
  }

  @Override
  public boolean isName() {
    return this == IDENTIFIER || this == UNDERSCORE;
  }

  /** Whether this is a reserved keyword (JLS 3.9), {@code true}, {@code false} or {@code null}. */
  public boolean isKeyword() {
    return ordinal() <= NULL.ordinal();
  }

  /**
   * Is asked of each child of what is looked at: {@link Class#isAssignableFrom} takes much longer.
   */
  @Override
  public boolean isViewedAs(Class<? extends Syntax> type) {
    for (Class<?> each : viewTypes) {
      if (each == type) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Syntax view(Element element) {
    return view.apply(element);
  }
}
