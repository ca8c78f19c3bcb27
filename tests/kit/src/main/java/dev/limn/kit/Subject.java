package dev.limn.kit;

import static dev.limn.java.declare.Enclosing.DIALECT_INPUT;
import static dev.limn.java.declare.Enclosing.FOLDER_INPUT;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.OptionValues;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Dialect;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;

/** An inspection under test, alone in its catalogue and selected. */
record Subject(Catalogue catalogue, Settings settings) {

  /** An inspection with options as a user writes them. */
  static Subject of(Class<? extends Inspection> inspection, Map<String, String> options) {
    Catalogue catalogue = Catalogue.of(List.of(make(inspection)));
    Catalogue.Entry entry = catalogue.entries().get(0);
    Settings settings =
        Settings.of(JavaLanguage.JAVA).withProfile(Profile.QUIET).select(List.of(entry.id()));
    for (Map.Entry<String, String> option : options.entrySet()) {
      settings = OptionValues.set(settings, entry, option.getKey(), option.getValue());
    }
    return new Subject(catalogue, settings);
  }

  static Inspection make(Class<? extends Inspection> inspection) {
    try {
      Constructor<? extends Inspection> constructor = inspection.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          inspection.getName() + " has no constructor without parameters", e);
    }
  }

  /** The same inspection for a file in a folder, and of its own language level. */
  Subject in(Fixture.File file) {
    Settings inFolder = settings.withInput(FOLDER_INPUT, file.folder());
    if (file.level().isEmpty()) {
      return new Subject(catalogue, inFolder);
    }
    Dialect dialect = new Dialect(Integer.parseInt(file.level()), false);
    return new Subject(catalogue, inFolder.withInput(DIALECT_INPUT, dialect));
  }

  /** What is known of the inspection. */
  Catalogue.Entry entry() {
    return catalogue.entries().get(0);
  }

  SyntaxTree parse(String text) {
    return settings.language().parse(SourceText.of(text));
  }

  /** How many syntax errors a tree has. */
  int errors(SyntaxTree tree) {
    return settings.language().errors(tree, settings).size();
  }

  Inspected inspect(SyntaxTree tree) {
    return DocumentInspection.run(tree, catalogue, settings, Cancellation.NEVER);
  }

  List<Pair> pairs(SyntaxTree tree) {
    return Pair.all(tree, catalogue, settings);
  }
}
