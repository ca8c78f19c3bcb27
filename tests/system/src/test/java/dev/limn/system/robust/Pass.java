package dev.limn.system.robust;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Fixes;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.function.ToIntFunction;

/** What is done with a document, each as a function of its text that throws if it goes wrong. */
enum Pass implements ToIntFunction<String> {
  /** Parses from scratch, and prints the tree. */
  PARSE {
    @Override
    public int applyAsInt(String text) {
      return print(JavaParser.parse(SourceText.of(text)), text);
    }
  },

  /** Types a letter in the middle, takes it back, and types it again. */
  EDIT {
    @Override
    public int applyAsInt(String text) {
      DocumentTree before = JavaParser.document(SourceText.of(text));
      int middle = text.length() / 2;
      DocumentTree typed = edited(before, TextEdit.insert(middle, "x"));
      DocumentTree undone = edited(typed, TextEdit.delete(middle, middle + 1));
      DocumentTree opened = edited(undone, TextEdit.insert(middle, "{"));
      String expected = text.substring(0, middle) + "{" + text.substring(middle);
      return print(undone.tree(), text) + print(opened.tree(), expected);
    }
  },

  /** Finds the syntax errors. */
  ERRORS {
    @Override
    public int applyAsInt(String text) {
      return JavaLanguage.JAVA.errors(tree(text), SETTINGS).size();
    }
  },

  /** Finds the syntax errors of a file of an old language level. */
  OLD_LEVEL {
    @Override
    public int applyAsInt(String text) {
      return JavaLanguage.JAVA
          .errors(tree(text), SETTINGS.withInput(Enclosing.DIALECT_INPUT, new Dialect(8, false)))
          .size();
    }
  },

  /** Runs all inspections. */
  INSPECT {
    @Override
    public int applyAsInt(String text) {
      return inspect(tree(text)).findings().size();
    }
  },

  /** Offers fixes and suppressions for the findings in the middle. */
  FIXES {
    @Override
    public int applyAsInt(String text) {
      SyntaxTree tree = tree(text);
      List<Finding> findings = inspect(tree).findings();
      if (findings.isEmpty()) {
        return 0;
      }
      Finding finding = findings.get(findings.size() / 2);
      Fixes.offers(tree, CATALOGUE, SETTINGS, finding.range());
      Fixes.edits(tree, CATALOGUE, SETTINGS, finding, 0);
      return Fixes.suppression(tree, CATALOGUE, SETTINGS, finding).isPresent() ? 1 : 0;
    }
  },

  /** Applies all fixes. */
  FIX_ALL {
    @Override
    public int applyAsInt(String text) {
      return FixAll.run(
              SourceText.of(text), CATALOGUE, SETTINGS, FixAll.SAFE_AND_UNSAFE, Cancellation.NEVER)
          .applied();
    }
  },

  /** Goes over all elements, and asks each for its view, its range and its text. */
  ELEMENTS {
    @Override
    public int applyAsInt(String text) {
      int sum = 0;
      SyntaxTree tree = tree(text);
      for (Element element : tree.root().preorder()) {
        sum += element.view().hashCode() + element.range().length();
      }
      return sum + tree.path(text.length() / 2).size() + tree.root().tokens().size();
    }
  };

  private static final Catalogue CATALOGUE = Catalogue.load(Pass.class.getClassLoader());

  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private static SyntaxTree tree(String text) {
    return JavaParser.parse(SourceText.of(text));
  }

  private static Inspected inspect(SyntaxTree tree) {
    Inspected inspected = DocumentInspection.run(tree, CATALOGUE, SETTINGS, Cancellation.NEVER);
    for (Crash crash : inspected.crashes()) {
      if (!isOverrun(crash.cause())) {
        throw new AssertionError(crash.id(), crash.cause());
      }
    }
    return inspected;
  }

  /** Whether a pair was ended for the time it took, which on a busy machine says nothing. */
  private static boolean isOverrun(Throwable cause) {
    return cause.getClass().getSimpleName().equals("Overrun");
  }

  private static DocumentTree edited(DocumentTree before, TextEdit edit) {
    DocumentTree after = before.edit(List.of(edit));
    if (after.work().fallback()) {
      throw new AssertionError("parsed from scratch after an edit");
    }
    return after;
  }

  private static int print(SyntaxTree tree, String expected) {
    StringBuilder printed = new StringBuilder();
    for (Element element : tree.root().preorder()) {
      if (element.isLeaf()) {
        printed.append(tree.text().substring(element.fullRange()));
      }
    }
    if (!printed.toString().equals(expected)) {
      throw new AssertionError("the tree prints as another text");
    }
    return printed.length();
  }
}
