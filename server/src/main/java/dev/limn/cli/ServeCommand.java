package dev.limn.cli;

import dev.limn.cli.Usage.Option;
import dev.limn.config.Release;
import dev.limn.highlight.Catalogue;
import dev.limn.server.StdioServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn serve}. */
final class ServeCommand implements Subcommand {

  private static final String LOG = "--log";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  ServeCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn serve",
        "Runs as a language server on standard input and output.",
        Optional.empty(),
        List.of(
            Option.value(LOG, "FILE", "Write the log there, and not into the cache folder."),
            Option.flag("--stdio", "Changes nothing: many editors add it."),
            Option.value("--clientProcessId", "ID", "Changes nothing: some editors add it.")),
        List.of());
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Optional<Path> log = arguments.value(LOG).map(shell.folder()::resolve);
    return status(StdioServer.run(Release.text(), log, catalogues));
  }

  /** What a server's exit code means. */
  static ExitStatus status(int code) {
    return code == 0 ? ExitStatus.CLEAN : ExitStatus.ABANDONED;
  }
}
