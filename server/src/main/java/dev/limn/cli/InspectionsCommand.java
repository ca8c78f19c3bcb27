package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Inspection.Info;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

@Command(
    name = "inspections",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints all inspections, one a line, the id first.")
final class InspectionsCommand implements Callable<Integer> {

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  InspectionsCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = catalogues.get();
    int idWidth = width(catalogue, Info::id);
    int severityWidth = width(catalogue, info -> info.severity().id());
    int profileWidth = width(catalogue, InspectionsCommand::profile);
    for (Entry entry : catalogue.entries()) {
      Info info = entry.info();
      shell
          .out()
          .print(padded(info.id(), idWidth))
          .print(padded(info.severity().id(), severityWidth))
          .print(padded(profile(info), profileWidth))
          .print(info.summary())
          .print("\n");
    }
    shell.out().flush();
    return ExitStatus.CLEAN.code();
  }

  private static String profile(Info info) {
    return info.preview() ? "preview" : info.profile().id();
  }

  private static int width(Catalogue catalogue, Function<Info, String> column) {
    return catalogue.entries().stream()
        .mapToInt(entry -> column.apply(entry.info()).length())
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
