package dev.limn.cli;

import dev.limn.cli.Usage.Option;
import dev.limn.config.plugin.Plugins;
import dev.limn.config.plugin.ProjectPlugins;
import dev.limn.config.plugin.UserPlugins;
import dev.limn.highlight.Catalogue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of all commands that know inspections, by which there are more of them. */
final class PluginOptions {

  private static final String PLUGINS = "--plugins";
  private static final String TRUST = "--trust-plugins";

  /** As they are offered. */
  static final List<Option> ALL =
      List.of(
          Option.list(PLUGINS, "JAR", "Load the inspections of these jars too."),
          Option.flag(
              TRUST, "Load those of the jars that limn.toml names: they can run any code."));

  private final Shell shell;
  private final Arguments arguments;

  PluginOptions(Shell shell, Arguments arguments) {
    this.shell = shell;
    this.arguments = arguments;
  }

  /**
   * A catalogue with the inspections of the jars that are named, and of those that the project in
   * the current folder names, if it is trusted.
   *
   * @param withProject whether there is a project in the current folder
   */
  Catalogue addTo(Catalogue builtIn, boolean withProject) {
    UserPlugins user = UserPlugins.of(shell.environment());
    List<Path> jars = new ArrayList<>();
    arguments.values(PLUGINS).stream().map(this::resolve).forEach(jars::add);
    jars.addAll(user.jars());
    Optional<ProjectPlugins> project =
        withProject ? ProjectPlugins.of(shell.folder()) : Optional.empty();
    if (project.isPresent()) {
      if (arguments.has(TRUST) || user.trusts(project.get().file())) {
        jars.addAll(project.get().jars());
      } else {
        shell.complain(
            "the plugins that "
                + project.get().file()
                + " names are not loaded; with "
                + TRUST
                + " they are, and can run any code");
      }
    }
    return Plugins.load(builtIn, jars, shell::complain);
  }

  private Path resolve(String jar) {
    try {
      return shell.folder().resolve(jar).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(PLUGINS + ": no such file: " + jar, e);
    }
  }
}
