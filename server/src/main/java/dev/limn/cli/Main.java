package dev.limn.cli;

import dev.limn.cli.Picocli.Wish;
import dev.limn.config.Release;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.NearestName;
import dev.limn.inspect.Inspection;
import dev.limn.project.FileReplacement;
import dev.limn.server.Rehearsal;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The {@code limn} command. */
public final class Main {

  private static final String HELP = "help";
  private static final String SERVE = "serve";
  private static final String TREE = "tree";

  private static final List<String> COMMANDS =
      List.of(
          "check",
          "baseline",
          "suppress",
          "config",
          "doctor",
          "migrate",
          "explain",
          "inspections",
          SERVE,
          "trace",
          TREE);

  private static final Usage USAGE =
      new Usage(
          "limn",
          "Finds problems in Java source.",
          Optional.empty(),
          List.of(),
          List.of("", "See `limn help COMMAND` for what a command understands."));

  /**
   * What the launcher runs to make an archive of class data, for a server, or with a folder to
   * check for checks; not for people.
   */
  private static final String REHEARSAL = "rehearse";

  private static final String LOGGING = "log4j.provider";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  private Main(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    boolean isServer = arguments.length > 0 && List.of(SERVE, REHEARSAL).contains(arguments[0]);
    if (!isServer && System.getProperty(LOGGING) == null) {
      // A command that runs for a moment has no use for log files, nor time to look for them.
      System.setProperty(LOGGING, "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
    runProcess(arguments, Main::catalogue);
  }

  /** Runs a command with the inspections of a catalogue, and ends the process. */
  static void runProcess(String[] arguments, Supplier<Catalogue> catalogues) {
    Shell shell = Shell.ofProcess();
    AtomicBoolean done = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(shell, done.get())));
    int status = run(arguments, shell, catalogues);
    done.set(true);
    System.exit(status);
  }

  /** Ends the process in order, also when it is told to end in the middle of something. */
  private static void end(Shell shell, boolean done) {
    FileReplacement.end();
    if (!done) {
      shell.leave();
    }
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
    try {
      ExitStatus status = new Main(shell, catalogues).run(List.of(arguments));
      shell.out().flush();
      return status.code();
    } catch (Sink.Closed e) {
      return closed(e, shell).code();
    } catch (RuntimeException | Error e) {
      shell.complain("failed: " + e);
      return ExitStatus.COULD_NOT_RUN.code();
    }
  }

  private static ExitStatus closed(Sink.Closed e, Shell shell) {
    if (e.isByReader()) {
      return ExitStatus.CLEAN;
    }
    shell.complain("cannot print: " + e.getMessage());
    return ExitStatus.COULD_NOT_RUN;
  }

  private ExitStatus run(List<String> words) {
    if (words.equals(List.of(REHEARSAL))) {
      return ServeCommand.status(Rehearsal.run(Release.text(), catalogues));
    }
    if (words.size() == 2 && words.get(0).equals(REHEARSAL)) {
      return new CheckRehearsal(shell, catalogues.get(), this::run).run(words.get(1));
    }
    if (!words.isEmpty() && words.get(0).equals(HELP)) {
      return help(words.subList(1, words.size()));
    }
    Optional<String> name = words.stream().findFirst().filter(COMMANDS::contains);
    return name.isPresent()
        ? run(name.get(), words.subList(1, words.size()))
        : run(words, new Picocli(USAGE, usages()));
  }

  /** Tells how a command is called, as that does itself when it is asked with an option. */
  private ExitStatus help(List<String> commands) {
    List<String> asked = new ArrayList<>(commands.stream().limit(1).toList());
    asked.add("--help");
    return run(asked);
  }

  private ExitStatus run(String name, List<String> words) {
    Usage usage = usage(name);
    try {
      Optional<Arguments> plain = Arguments.plain(usage, words);
      if (plain.isPresent()) {
        return run(name, plain.get());
      }
      Picocli picocli = new Picocli(usage);
      Picocli.Parsed parsed = picocli.parse(words);
      return parsed.wish() == Wish.RUN
          ? run(name, parsed.arguments())
          : tell(parsed.wish(), picocli);
    } catch (UsageException e) {
      return misused(usage, e);
    }
  }

  /** Runs a command with the inspections that there are, those of plugins among them. */
  private ExitStatus run(String name, Arguments arguments) {
    PluginOptions plugins = new PluginOptions(shell, arguments);
    boolean inProject = !name.equals(SERVE);
    return subcommand(name, () -> plugins.addTo(catalogues.get(), inProject)).run(arguments);
  }

  /** How a command is called: who knows inspections may be told of more. */
  private Usage usage(String name) {
    Usage own = subcommand(name, catalogues).usage();
    return name.equals(TREE) ? own : own.with(PluginOptions.ALL);
  }

  /** Answers where no command is named. */
  private ExitStatus run(List<String> words, Picocli picocli) {
    try {
      Optional<String> unknown = words.stream().findFirst().filter(word -> !word.startsWith("-"));
      if (unknown.isPresent()) {
        throw new UsageException(noCommand(unknown.get()));
      }
      Wish wish = picocli.parse(words).wish();
      if (wish == Wish.RUN) {
        throw new UsageException("a command is missing: " + String.join(", ", COMMANDS));
      }
      return tell(wish, picocli);
    } catch (UsageException e) {
      return misused(USAGE, e);
    }
  }

  private String noCommand(String word) {
    Optional<String> meant =
        Files.exists(shell.resolve(word))
            ? Optional.of("limn check " + word)
            : NearestName.of(word, COMMANDS);
    return "no command is called `%s`; ".formatted(word)
        + meant
            .map(it -> "did you mean `" + it + "`?")
            .orElse("the commands are " + String.join(", ", COMMANDS));
  }

  private ExitStatus tell(Wish wish, Picocli picocli) {
    shell.out().print(wish == Wish.HELP ? picocli.help() : version());
    return ExitStatus.CLEAN;
  }

  private static String version() {
    return "limn %s, on Java %s\n".formatted(Release.text(), System.getProperty("java.version"));
  }

  private Subcommand subcommand(String name, Supplier<Catalogue> catalogues) {
    return switch (name) {
      case "check" -> new CheckCommand(shell, catalogues);
      case "baseline" -> new BaselineCommand(shell, catalogues);
      case "config" -> new ConfigCommand(shell, catalogues);
      case "suppress" -> new SuppressCommand(shell, catalogues);
      case "doctor" -> new DoctorCommand(shell, catalogues);
      case "migrate" -> new MigrateCommand(shell, catalogues);
      case "explain" -> new ExplainCommand(shell, catalogues);
      case "inspections" -> new InspectionsCommand(shell, catalogues);
      case SERVE -> new ServeCommand(shell, catalogues);
      case "trace" -> new TraceCommand(shell, catalogues);
      case TREE -> new TreeCommand(shell);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private List<Usage> usages() {
    return COMMANDS.stream().map(this::usage).toList();
  }

  private ExitStatus misused(Usage usage, UsageException e) {
    shell.out().flush();
    shell.complain(e.getMessage());
    shell.complain("see `" + usage.name() + " --help` for how to use it");
    return ExitStatus.COULD_NOT_RUN;
  }

  private static Catalogue catalogue() {
    return Catalogue.load(Inspection.class.getClassLoader());
  }
}
