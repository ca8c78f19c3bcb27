package dev.limn.cli;

import dev.limn.config.Selector;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Inspection.Info;
import dev.limn.inspect.Option;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the page of an inspection.")
final class ExplainCommand implements Callable<Integer> {

  private static final int NAME_WIDTH = 12;

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  @Parameters(paramLabel = "ID", arity = "1", description = "Its id, or another tool's id of it.")
  private String id = "";

  ExplainCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = catalogues.get();
    List<Entry> entries = catalogue.all(id);
    if (entries.isEmpty()) {
      throw new UsageException(Selector.unknown(catalogue, id));
    }
    entries.forEach(this::print);
    return ExitStatus.CLEAN.code();
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
    out.flush();
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
