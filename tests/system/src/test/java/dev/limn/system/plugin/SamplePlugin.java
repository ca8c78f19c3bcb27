package dev.limn.system.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The plugin in {@code src/test/resources/sample-plugin}, compiled as its authors would. */
record SamplePlugin(Path folder) {

  private static Path source(String part) {
    try {
      URL url = Objects.requireNonNull(SamplePlugin.class.getResource("/sample-plugin/src"));
      return Path.of(url.toURI()).resolve(part);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles the inspections; they need the classes by which inspections are written alone. */
  Path classes() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    return PluginBuild.compile(source("main/java"), PluginBuild.inspectionClassPath(), classes);
  }

  /** Compiles the tests; they need the kit. */
  Path testClasses() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("test-classes"));
    String classPath =
        classes() + System.getProperty("path.separator") + System.getProperty("java.class.path");
    return PluginBuild.compile(source("test/java"), classPath, classes);
  }

  /** Packs the inspections. */
  Path jar() throws IOException {
    return new PluginBuild(folder)
        .classes(classes())
        .classes(source("main/resources"))
        .pack("limn-example.jar");
  }
}
