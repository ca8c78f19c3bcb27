package dev.limn.cli;

import dev.limn.cli.Usage.Argument;
import dev.limn.config.ConfigException;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn doctor}. */
final class DoctorCommand implements Subcommand {

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  DoctorCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn doctor",
        "Prints what is known of a project, what is not, and what that switches off.",
        Optional.of(
            new Argument(
                "PATH", 0, Integer.MAX_VALUE, "Files and folders; the current folder if none.")),
        List.of(),
        List.of("", "Build files are read as data; none of the project's code is run."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    CheckOptions options = new CheckOptions(shell, arguments, catalogue);
    Configuration configuration =
        new Configuration(catalogue, ConfigFolder.strict(catalogue), Layer.EMPTY, Layer.EMPTY);
    try {
      shell.out().print(new Diagnosis(shell, configuration, catalogue).of(options.named()));
      return ExitStatus.CLEAN;
    } catch (ConfigException e) {
      e.errors().forEach(error -> ConfigCommand.complain(shell, error));
      return ExitStatus.COULD_NOT_RUN;
    }
  }
}
