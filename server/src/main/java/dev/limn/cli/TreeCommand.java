package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceFile.Content;
import dev.limn.project.SourceFile.Refused;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** {@code limn tree}. */
final class TreeCommand implements Subcommand {

  private final Shell shell;

  TreeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn tree",
        "Prints the syntax tree of a file, and what an edit would rebuild.",
        Optional.of(new Usage.Argument("FILE", 1, 1, "A Java file in UTF-8.")),
        List.of(
            Usage.Option.value(
                EditOption.NAME,
                EditOption.LABEL,
                "Replaces LENGTH characters from OFFSET on by TEXT, which may be empty, and tells"
                    + " what was rebuilt and why. The file is not changed.")),
        List.of(
            "",
            "Nodes have ids, which edits elsewhere do not change, and ranges in UTF-16 code",
            "units, the end not included."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    String name = arguments.others().get(0);
    Path file = shell.resolve(name);
    if (!Files.exists(file)) {
      return refuse("no such file: " + name);
    }
    SourceFile read = SourceFile.read(file, UTF_8);
    if (read instanceof Refused refused) {
      return refuse(name + " " + refused.reason());
    }
    SourceText text = ((Content) read).decoded().text();
    Optional<TextEdit> edit = arguments.value(EditOption.NAME).map(EditOption::parse);
    DocumentTree document = JavaParser.document(text);
    if (edit.isEmpty()) {
      print(document);
      return ExitStatus.CLEAN;
    }
    EditOption.check(edit.get(), text, name);
    Rebuild rebuild = Rebuild.of(document, edit.get());
    print(rebuild.document());
    rebuild.lines().forEach(line -> shell.out().print(line).print("\n"));
    return ExitStatus.CLEAN;
  }

  private ExitStatus refuse(String why) {
    shell.complain(why);
    return ExitStatus.COULD_NOT_RUN;
  }

  /** An element and how many are around it. */
  private record Level(Element element, int depth) {}

  private void print(DocumentTree document) {
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(document.tree().root(), 0));
    while (!open.isEmpty()) {
      Level level = open.pop();
      shell.out().print(TreeLine.of(level.element, level.depth)).print("\n");
      Deque<Level> children = new ArrayDeque<>();
      level.element.children().forEach(each -> children.push(new Level(each, level.depth + 1)));
      children.forEach(open::push);
    }
  }
}
