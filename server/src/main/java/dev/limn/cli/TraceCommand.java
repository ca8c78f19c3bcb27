package dev.limn.cli;

import dev.limn.cli.Usage.Option;
import dev.limn.config.ConfigException;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.FileSettings;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceFile.Content;
import dev.limn.project.SourceFile.Refused;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn trace}. */
final class TraceCommand implements Subcommand {

  private static final String FORMAT = "--format";
  private static final String TEXT = "text";
  private static final String JSON = "json";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  TraceCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn trace",
        "Prints what edits of a file make the engine do, and why.",
        Optional.of(new Usage.Argument("FILE", 1, 1, "A Java file.")),
        List.of(
            Option.repeated(
                EditOption.NAME,
                EditOption.LABEL,
                "Replaces LENGTH characters from OFFSET on by TEXT, which may be empty, in the text"
                    + " that the edits before it made. The file is not changed."),
            Option.value(FORMAT, "FORMAT", "How to print it: text or json."),
            CheckOptions.SELECT_OPTION,
            CheckOptions.IGNORE_OPTION,
            CheckOptions.PROFILE_OPTION),
        List.of(
            "",
            "A pair is an inspection and an element that it looks at. It is run again if its"
                + " element",
            "was edited, or if something that it read elsewhere has another value than it had.",
            "Offsets are counted in UTF-16 code units. Times are those of code that has just been",
            "loaded: an editor's hundredth keystroke takes a fraction of them."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    CheckOptions options = new CheckOptions(shell, arguments, catalogue);
    boolean json =
        options
            .choice(FORMAT, List.of(TEXT, JSON), format -> format)
            .filter(JSON::equals)
            .isPresent();
    List<TextEdit> edits =
        arguments.values(EditOption.NAME).stream().map(EditOption::parse).toList();
    if (edits.isEmpty()) {
      throw new UsageException(EditOption.NAME + " is missing: " + EditOption.LABEL);
    }
    String name = arguments.others().get(0);
    try {
      FileSettings settings = settings(options.resolve(name), catalogue, options.layer());
      SourceText text = text(options.resolve(name), name, settings);
      print(name, steps(name, new Trace(text, catalogue, settings.settings()), edits), json);
      return ExitStatus.CLEAN;
    } catch (ConfigException e) {
      e.errors().forEach(error -> ConfigCommand.complain(shell, error));
      return ExitStatus.COULD_NOT_RUN;
    }
  }

  private static FileSettings settings(Path file, Catalogue catalogue, Layer layer) {
    return new Configuration(catalogue, ConfigFolder.strict(catalogue), Layer.EMPTY, layer)
        .settings(file);
  }

  private static SourceText text(Path file, String name, FileSettings settings) {
    if (!Files.exists(file)) {
      throw new UsageException("no such file: " + name);
    }
    SourceFile read = SourceFile.read(file, settings.encoding());
    if (read instanceof Refused refused) {
      throw new UsageException(name + " " + refused.reason());
    }
    return ((Content) read).decoded().text();
  }

  private static List<Trace.Step> steps(String name, Trace trace, List<TextEdit> edits) {
    List<Trace.Step> steps = new ArrayList<>(List.of(trace.first()));
    for (TextEdit edit : edits) {
      EditOption.check(edit, trace.text(), name);
      steps.add(trace.edit(edit));
    }
    return steps;
  }

  private void print(String name, List<Trace.Step> steps, boolean json) {
    if (json) {
      TraceJson.print(shell.out(), name, steps);
      return;
    }
    TraceText text = new TraceText(shell.out());
    text.open(name, steps.get(0));
    for (int i = 1; i < steps.size(); i++) {
      text.step(i, steps.get(i));
    }
  }
}
