package dev.limn.cli;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Request.Input;
import dev.limn.cli.Request.Output;
import dev.limn.cli.Request.Suppression;
import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.highlight.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn suppress}. */
final class SuppressCommand implements Subcommand {

  private static final String REASON = "--reason";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  SuppressCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn suppress",
        "Suppresses the findings that there are, by comments in the files.",
        Optional.of(new Argument("PATH", 1, Integer.MAX_VALUE, "Files and folders.")),
        List.of(
            Option.value(REASON, "TEXT", "Why they are not wanted; it is written beside each."),
            CheckOptions.SELECT_OPTION,
            CheckOptions.IGNORE_OPTION,
            CheckOptions.PROFILE_OPTION,
            CheckOptions.NO_CACHE_OPTION,
            CheckOptions.THREADS_OPTION),
        List.of(
            "",
            "Writes `// limn-ignore ID: REASON` before the statement or declaration. What is left"
                + " is printed: errors of the language cannot be suppressed.",
            "",
            "Exit status: 0; 2 when it could not run."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    CheckOptions options = new CheckOptions(shell, arguments, catalogue);
    Request request =
        new Request(
            new Input(options.named()),
            options.layer(),
            Action.SUPPRESS,
            false,
            new Suppression(false, reason(arguments)),
            new Output(Format.TEXT),
            Optional.empty(),
            options.threads(),
            options.cached());
    return new Check(shell, request, catalogue).run();
  }

  /** It goes into a comment that ends with the line, in which Java reads Unicode escapes. */
  private static String reason(Arguments arguments) {
    String reason = arguments.value(REASON).orElse("").strip();
    if (reason.isEmpty()) {
      throw new UsageException("--reason is missing: why are they not wanted?");
    }
    if (reason.contains("\\u") || !Visible.of(reason).equals(reason)) {
      throw new UsageException("--reason takes a text on one line, without Unicode escapes");
    }
    return reason;
  }
}
