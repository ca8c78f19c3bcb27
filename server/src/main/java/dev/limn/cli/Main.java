package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import dev.limn.project.FileReplacement;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code limn} command. */
public final class Main {

  private static final String LOGGING = "log4j.provider";

  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    boolean isServer = Arrays.asList(arguments).contains("serve");
    if (!isServer && System.getProperty(LOGGING) == null) {
      // A command that runs for a moment has no use for log files, nor time to look for them.
      System.setProperty(LOGGING, "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
    Runtime.getRuntime().addShutdownHook(new Thread(FileReplacement::discardPending));
    System.exit(run(arguments, Shell.ofProcess(), Main::catalogue));
  }

  /**
   * Runs a command.
   *
   * @param folder the current folder
   * @param environment the environment variables
   * @return the exit status
   */
  public static int run(
      String[] arguments,
      OutputStream out,
      OutputStream err,
      Path folder,
      Map<String, String> environment) {
    Shell shell = Shell.of(out, err, folder, environment, Shell.Terminals.NONE);
    return run(arguments, shell, Main::catalogue);
  }

  /** Runs a command with the inspections of a catalogue. */
  static int run(String[] arguments, Shell shell, Supplier<Catalogue> catalogues) {
    PrintWriter out = new PrintWriter(new SinkWriter(shell.out()));
    PrintWriter err = new PrintWriter(new SinkWriter(shell.err()));
    int status =
        new CommandLine(new LimnCommand())
            .addSubcommand(new CheckCommand(shell, catalogues))
            .addSubcommand(new ExplainCommand(shell, catalogues))
            .addSubcommand(new InspectionsCommand(shell, catalogues))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(HELP_WIDTH)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((e, a) -> misused(shell, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(shell, e, command))
            .execute(arguments);
    flush(shell);
    return status;
  }

  private static int misused(Shell shell, ParameterException e) {
    shell.complain(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresent(name -> shell.complain("did you mean " + name + "?"));
    }
    return advise(shell, e.getCommandLine());
  }

  private static int failed(Shell shell, Exception e, CommandLine command) {
    if (e instanceof UsageException) {
      shell.complain(e.getMessage());
      return advise(shell, command);
    }
    if (e instanceof Sink.Closed closed && closed.isByReader()) {
      return ExitStatus.CLEAN.code();
    }
    shell.complain("failed: " + e);
    return ExitStatus.COULD_NOT_RUN.code();
  }

  private static int advise(Shell shell, CommandLine command) {
    shell.complain(
        "see `" + command.getCommandSpec().qualifiedName() + " --help` for how to use it");
    return ExitStatus.COULD_NOT_RUN.code();
  }

  private static Catalogue catalogue() {
    return Catalogue.load(Inspection.class.getClassLoader());
  }

  private static void flush(Shell shell) {
    try {
      shell.out().flush();
      shell.err().flush();
    } catch (Sink.Closed e) {
      // Nobody reads it.
    }
  }
}
