package dev.limn.system.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.inspect.Inspection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles sources and packs them into jars, as a third party does. */
final class PluginBuild {

  private static final String SERVICE = "META-INF/services/dev.limn.inspect.Inspection";

  private final Map<String, byte[]> content = new TreeMap<>();
  private final Path folder;

  /** A build that puts its intermediate files into a folder. */
  PluginBuild(Path folder) {
    this.folder = folder;
  }

  /** Where the classes are by which inspections are written, and nothing else. */
  static String inspectionClassPath() {
    try {
      return Path.of(Inspection.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles all sources in a folder, and gives the folder of the classes. */
  static Path compile(Path sources, String classPath, Path target) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-cp", classPath));
    arguments.addAll(List.of("-d", target.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(said.toString(UTF_8));
    }
    return target;
  }

  /** Adds an inspection of a simple name in a package of its own, with parts of its class. */
  PluginBuild inspection(String name, String id, String members) {
    return source(
        name,
        """
        import dev.limn.inspect.*;
        import dev.limn.java.syntax.EmptyStatement;
        @Inspection.Info(
            id = "%s", summary = "Is found", category = Category.STYLE, doc = "```java\\n```")
        public class %s implements Inspection {
          %s
        }
        """
            .formatted(id, name, members));
  }

  /** What an inspection does that finds empty statements. */
  static String finding(String message) {
    return """
    @Override public void register(Visits visits) {
      visits.on(EmptyStatement.class, (node, view) -> view.report(node, "%s"));
    }
    """
        .formatted(message);
  }

  /** Adds a class of a simple name that is a service. */
  PluginBuild source(String name, String text) {
    try {
      Path sources = Files.createDirectories(folder.resolve("src-" + name));
      Files.writeString(sources.resolve(name + ".java"), "package com.example;\n" + text);
      Path classes = Files.createDirectories(folder.resolve("classes-" + name));
      return classes(compile(sources, inspectionClassPath(), classes))
          .service("com.example." + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds all files in a folder. */
  PluginBuild classes(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        content.put(name, Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that a class is a service. */
  PluginBuild service(String className) {
    String known = new String(content.getOrDefault(SERVICE, new byte[0]), UTF_8);
    content.put(SERVICE, (known + className + "\n").getBytes(UTF_8));
    return this;
  }

  /** Puts other bytes in the place of a file. */
  PluginBuild file(String name, byte[] bytes) {
    content.put(name, bytes);
    return this;
  }

  /** Takes a file out. */
  PluginBuild without(String name) {
    content.remove(name);
    return this;
  }

  /** Packs all into a jar. */
  Path pack(String name) {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : content.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
