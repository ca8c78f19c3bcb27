package dev.limn.cli;

import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.config.ConfigError;
import dev.limn.config.ConfigException;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.project.RelativePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn config}. */
final class ConfigCommand implements Subcommand {

  private static final String SCHEMA = "--schema";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  ConfigCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn config",
        "Prints what is configured for a file, and where each value comes from.",
        Optional.of(
            new Argument("FILE", 0, 1, "A Java file, or a folder; the current folder if none.")),
        List.of(Option.flag(SCHEMA, "Print the JSON Schema of limn.toml instead.")),
        List.of("", "What is printed is in the language of limn.toml; comments say where from."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    if (arguments.has(SCHEMA)) {
      shell.out().print(ConfigSchema.of(catalogue));
      return ExitStatus.CLEAN;
    }
    Path named = new CheckOptions(shell, arguments, catalogue).named().get(0);
    Configuration configuration =
        new Configuration(catalogue, ConfigFolder.strict(catalogue), Layer.EMPTY, Layer.EMPTY);
    try {
      ConfigListing listing = new ConfigListing(shell.folder(), configuration, catalogue);
      shell.out().print(listing.of(named));
      return ExitStatus.CLEAN;
    } catch (ConfigException e) {
      e.errors().forEach(error -> complain(shell, error));
      return ExitStatus.COULD_NOT_RUN;
    }
  }

  /** Says what is wrong in a configuration file. */
  static void complain(Shell shell, ConfigError error) {
    String file = RelativePath.of(shell.folder(), error.file());
    shell.complain(file + ":" + error.line() + ":" + error.column() + ": " + error.message());
  }
}
