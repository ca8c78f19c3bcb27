package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Inspection.Info;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code limn inspections}. */
final class InspectionsCommand implements Subcommand {

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  InspectionsCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn inspections",
        "Prints all inspections, one a line, the id first.",
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Override
  public ExitStatus run(Arguments arguments) {
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
    return ExitStatus.CLEAN;
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
