package dev.limn.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the sources of a project and of its tests, as {@code limn check} does. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** As on the command line: without it, the logging looks for a provider, and complains. */
  private static final String LOGGING = "log4j.provider";

  private static final int CLEAN = 0;
  private static final int FOUND = 1;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  File folder = new File("");

  @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true)
  List<String> sources = List.of();

  @Parameter(defaultValue = "${project.testCompileSourceRoots}", readonly = true)
  List<String> testSources = List.of();

  /** Whether to check nothing. */
  @Parameter(property = "limn.skip", defaultValue = "false")
  boolean skip;

  /** The least severity that fails the build: error, warning, information, hint; or never. */
  @Parameter(property = "limn.failOn", defaultValue = "warning")
  String failOn = "warning";

  /** More arguments for {@code limn check}, such as {@code --format=sarif}. */
  @Parameter(property = "limn.arguments")
  List<String> arguments = List.of();

  /** Made by Maven, which sets what is configured. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<String> paths =
        Stream.concat(sources.stream(), testSources.stream())
            .filter(path -> Files.isDirectory(Path.of(path)))
            .toList();
    if (!skip && !paths.isEmpty()) {
      check(paths);
    }
  }

  private void check(List<String> paths) throws MojoExecutionException, MojoFailureException {
    System.getProperties()
        .putIfAbsent(LOGGING, "org.apache.logging.log4j.simple.internal.SimpleProvider");
    // Maven names the folders, generated ones among them: what is excluded stays out of them.
    List<String> words =
        new ArrayList<>(List.of("check", "--force-exclude", "--fail-on=" + failOn));
    words.addAll(arguments);
    words.addAll(paths);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(words.toArray(String[]::new), out, err, folder.toPath(), System.getenv());
    // What fails a build is told to who asks Maven to be quiet, too.
    Consumer<String> print = status == FOUND ? getLog()::error : getLog()::info;
    out.toString(UTF_8).lines().forEach(print);
    err.toString(UTF_8).lines().forEach(getLog()::warn);
    if (status == FOUND) {
      throw new MojoFailureException("Limn found problems");
    }
    if (status != CLEAN) {
      throw new MojoExecutionException("Limn could not run: " + err.toString(UTF_8).strip());
    }
  }
}
