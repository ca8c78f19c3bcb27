package dev.limn.system.oracle;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Drives the javac of its own class loader. */
final class NbJavacDriver implements AttributingOracle {
  private final JavacTool javac = JavacTool.create();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

  @Override
  public synchronized List<List<Complaint>> parse(List<String> texts, int level, boolean previews) {
    Map<String, List<Complaint>> complaints = new HashMap<>();
    List<Unit> units = new ArrayList<>();
    for (String text : texts) {
      Unit unit = new Unit("M" + units.size(), text);
      units.add(unit);
      complaints.put(unit.getName(), new ArrayList<>());
    }
    try {
      task(units, complaints, level, previews).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      return texts.size() == 1
          ? List.of(List.of(crash(e)))
          : texts.stream().map(text -> parse(List.of(text), level, previews).get(0)).toList();
    }
    return units.stream().map(Unit::getName).map(complaints::get).toList();
  }

  @Override
  public synchronized List<Complaint> attribute(String text, int level, boolean previews) {
    Unit unit = new Unit("M", text);
    List<Complaint> found = new ArrayList<>();
    JavacTask task = task(List.of(unit), Map.of(unit.getName(), found), level, previews);
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      found.add(crash(e));
    }
    return found;
  }

  /** javac fails on some wrong texts with an assertion of its own, which it wraps. */
  private static Complaint crash(IllegalStateException failure) {
    return new Complaint("crash", 0, 0, 0, failure.toString());
  }

  private JavacTask task(
      List<Unit> units, Map<String, List<Complaint>> complaints, int level, boolean previews) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-source", Integer.toString(level), "-proc:none", "-Xlint:none"));
    options.addAll(List.of("-Xmaxerrs", "1000000", "-XDshould-stop.ifError=FLOW"));
    if (previews) {
      options.add("--enable-preview");
    }
    return javac.getTask(
        null,
        files,
        diagnostic -> {
          List<Complaint> own = complaints.get(nameOf(diagnostic));
          if (own != null && diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            own.add(complaint(diagnostic));
          }
        },
        options,
        null,
        units);
  }

  private static String nameOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
  }

  private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new Complaint(
        diagnostic.getCode(),
        (int) diagnostic.getPosition(),
        (int) diagnostic.getStartPosition(),
        (int) diagnostic.getEndPosition(),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  /** A text as a file. */
  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
