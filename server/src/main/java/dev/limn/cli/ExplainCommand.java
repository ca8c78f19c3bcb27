package dev.limn.cli;

import dev.limn.config.Selector;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Inspection.Info;
import dev.limn.inspect.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn explain}. */
final class ExplainCommand implements Subcommand {

  private static final int NAME_WIDTH = 12;

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  ExplainCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn explain",
        "Prints the page of an inspection.",
        Optional.of(new Usage.Argument("ID", 1, 1, "Its id, or another tool's id of it.")),
        List.of(),
        List.of());
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    String id = arguments.others().get(0);
    List<Entry> entries = catalogue.all(id);
    if (entries.isEmpty()) {
      String unknown = Selector.unknown(catalogue, id);
      boolean guessed = unknown.endsWith("?");
      throw new UsageException(
          unknown + (guessed ? "" : "; errors of the language itself have no page"));
    }
    entries.forEach(this::print);
    return ExitStatus.CLEAN;
  }

  private void print(Entry entry) {
    Info info = entry.info();
    Sink out = shell.out();
    out.print(shell.palette().id(info.id())).print(": " + info.summary() + "\n\n");
    out.print(info.doc().strip()).print("\n\n");
    row("Category", info.category().id());
    row("Severity", info.severity().id());
    row("Profile", info.preview() ? "none: it is still tried out" : info.profile().id());
    if (info.since() > 1) {
      row("Applies", "from Java " + info.since());
    }
    if (info.aliases().length > 0) {
      row("Also known", String.join(", ", info.aliases()));
    }
    entry.options().forEach(this::print);
  }

  private void print(Option<?> option) {
    row("Option", option.name() + " = " + written(option.fallback()) + ": " + option.doc());
  }

  /** A value as it is written in {@code limn.toml}. */
  private static String written(Object value) {
    if (value instanceof List<?> values) {
      return "[" + String.join(", ", values.stream().map(ExplainCommand::written).toList()) + "]";
    }
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }

  private void row(String name, String value) {
    shell.out().print(name + " ".repeat(NAME_WIDTH - name.length()) + value + "\n");
  }
}
