package dev.limn.highlight;

import static dev.limn.highlight.Samples.SETTINGS;
import static dev.limn.highlight.Samples.inspect;
import static dev.limn.highlight.Samples.marked;
import static dev.limn.highlight.Samples.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.Failure;
import dev.limn.highlight.Samples.LongName;
import dev.limn.highlight.Samples.SameName;
import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.query.Cancellation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentInspectionTest {

  @Test
  void sortsFindingsByPositionWhateverFoundThem() {
    String text = "class A { void m() { ; a = a; ; } }";

    Inspected inspected = inspect(text, new SameName(), new StraySemicolon());

    assertEquals(
        List.of("stray-semicolon: ;", "same-name: a = a", "stray-semicolon: ;"),
        marked(text, inspected));
  }

  @Test
  void showsSyntaxErrorsAsFindings() {
    Inspected inspected = inspect("class A { void m() { int i = ; } }");

    Finding error = inspected.findings().get(0);
    assertEquals(Severity.ERROR, error.severity());
    assertEquals(1, inspected.findings().size());
  }

  @Test
  void looksAtNothingThatIsHalfTyped() {
    String text = "class A { void m() { a = a; foo(a = a, ; b = b; } void n( { c = c; } }";

    Inspected inspected = inspect(text, new SameName(), new StraySemicolon());

    List<String> marked = marked(text, inspected);
    assertTrue(marked.contains("same-name: a = a"), marked.toString());
    assertTrue(marked.contains("same-name: b = b"), marked.toString());
    assertTrue(marked.contains("same-name: c = c"), marked.toString());
  }

  @Test
  void goesOnWhenAnInspectionFails() {
    String text = "class A { void m() { ; } }";

    Inspected inspected =
        inspect(text, new Failure(new AssertionError("planted")), new StraySemicolon());

    assertEquals(List.of("stray-semicolon: ;"), marked(text, inspected));
    assertEquals("failure", inspected.crashes().get(0).id());
    assertInstanceOf(AssertionError.class, inspected.crashes().get(0).cause());
  }

  @Test
  void survivesAnInspectionThatOverflowsTheStack() {
    Inspected inspected = inspect("class A { {} }", new Failure(new StackOverflowError()));

    assertInstanceOf(StackOverflowError.class, inspected.crashes().get(0).cause());
    assertTrue(inspected.findings().isEmpty());
  }

  @Test
  void namesAFailingInspectionOnceAndTurnsItOffAfterThreeFailures() {
    Catalogue catalogue = Catalogue.of(List.of(new Failure(new AssertionError("planted"))));
    Quarantine quarantine = new Quarantine();
    var tree = tree("class A { {} {} {} {} {} }");

    Inspected first =
        DocumentInspection.run(
            tree, catalogue, SETTINGS, quarantine, WorkLog.NONE, Cancellation.NEVER);
    Inspected second =
        DocumentInspection.run(
            tree, catalogue, SETTINGS, quarantine, WorkLog.NONE, Cancellation.NEVER);

    assertEquals(1, first.crashes().size());
    assertEquals(Quarantine.PATIENCE, first.statistics().pairs());
    assertEquals(0, second.statistics().pairs());
    assertTrue(quarantine.holds("failure"));
  }

  @Test
  void endsBetweenPairsWhenItIsCancelled() {
    Catalogue catalogue = Catalogue.of(List.of(new StraySemicolon()));
    AtomicInteger questions = new AtomicInteger();

    Inspected inspected =
        DocumentInspection.run(
            tree("class A { { ; ; ; ; ; } }"),
            catalogue,
            SETTINGS,
            () -> questions.incrementAndGet() > 2);

    assertFalse(inspected.complete());
    assertEquals(3, inspected.statistics().pairs());
  }

  @Test
  void walksOverNestingOfAnyDepth() {
    int depth = 20_000;
    String text = "class A { int i = 1" + " + 1".repeat(depth) + "; { ; " + "{".repeat(100) + "; ";

    Inspected inspected = inspect(text, new StraySemicolon(), new LongName());

    assertTrue(inspected.statistics().elements() > 2 * depth);
    assertEquals(2, marked(text, inspected).stream().filter("stray-semicolon: ;"::equals).count());
  }

  @Test
  void readsGeneratedFilesWithoutReporting() {
    assertEquals(
        0, inspect("@Generated class A { { ; } }", new StraySemicolon()).findings().size());
    assertEquals(
        0,
        inspect(
                "@javax.annotation.processing.Generated(\"x\") class A { { ; } }",
                new StraySemicolon())
            .findings()
            .size());
    assertEquals(
        1, inspect("class A { @Generated int i; { ; } }", new StraySemicolon()).findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// -- This file was mechanically generated: Do not edit! -- //\n",
        "/* A licence. */\n\n/*\n * Generated by a tool.\n * DO NOT MODIFY.\n */ package a;\n",
        "// Code generated by x. DO NOT EDIT.\n",
        "/* Generated By:JavaCC: Do not edit this line. Token.java Version 5.0 */\n",
        "// Generated from Expr.g4 by ANTLR 4.13.1\npackage a;\n",
        "// DO NOT EDIT\n// Generated by JFlex 1.8.2\n"
      })
  void readsFilesWithoutReportingThatSayTheyAreGenerated(String head) {
    assertEquals(0, inspect(head + "class A { { ; } }", new StraySemicolon()).findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// Tests generated code.\n",
        "// Do not edit without care.\n",
        "/*\n * What handles the events\n * generated by a mouse.\n */\n",
        "// The generated ones are elsewhere.\n// Do not edit those.\n",
        "package a;\n// Generated: do not edit\n"
      })
  void reportsOnFilesThatOnlySpeakOfGeneratedOnes(String head) {
    assertEquals(1, inspect(head + "class A { { ; } }", new StraySemicolon()).findings().size());
  }
}
