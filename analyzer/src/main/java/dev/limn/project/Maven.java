package dev.limn.project;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads from a {@code pom.xml}, and from its parents in the same tree, how the compiler plugin is
 * set up. Profiles are not looked at: which ones are active, only a build knows.
 */
final class Maven {

  static final String FILE = "pom.xml";

  private static final int MAX_ANCESTORS = 20;
  private static final int MAX_SIZE = 4 << 20;
  private static final int MAX_VALUE = 1000;
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

  /** From the module outwards. */
  private final List<XmlElement> poms = new ArrayList<>();

  private final Map<String, String> properties = new HashMap<>();

  private Maven(Path pom, Path top) {
    Optional<Path> next = Optional.of(pom);
    Optional<String> wanted = Optional.empty();
    while (next.isPresent() && poms.size() < MAX_ANCESTORS) {
      Optional<XmlElement> root = read(next.get()).filter(isArtifact(wanted)::apply);
      root.ifPresent(poms::add);
      wanted = root.flatMap(r -> r.text("parent", "artifactId"));
      Path file = next.get();
      next = root.flatMap(r -> parent(r, file)).filter(p -> p.startsWith(top));
    }
    for (int i = poms.size() - 1; i >= 0; i--) {
      poms.get(i)
          .all("properties")
          .flatMap(p -> p.children().stream())
          .forEach(p -> properties.put(p.name(), p.text()));
    }
  }

  /**
   * What the {@code pom.xml} of a folder says.
   *
   * @param top parents outside this folder are not looked at
   */
  static Module read(Path folder, Path top) {
    Maven maven = new Maven(folder.resolve(FILE), top);
    OptionalInt level = maven.level();
    OptionalInt testLevel = maven.testLevel();
    return new Module(
        folder,
        level,
        testLevel.isPresent() ? testLevel : level,
        maven.previews(),
        maven.encoding());
  }

  private OptionalInt level() {
    return firstLevel(
        List.of(
            execution("default-compile", "release"),
            configured("release"),
            property("maven.compiler.release"),
            execution("default-compile", "source"),
            configured("source"),
            property("maven.compiler.source"),
            property("java.version")));
  }

  private OptionalInt testLevel() {
    return firstLevel(
        List.of(
            execution("default-testCompile", "testRelease"),
            execution("default-testCompile", "release"),
            configured("testRelease"),
            property("maven.compiler.testRelease"),
            execution("default-testCompile", "testSource"),
            execution("default-testCompile", "source"),
            configured("testSource"),
            property("maven.compiler.testSource")));
  }

  private boolean previews() {
    boolean argument =
        configurations()
            .flatMap(c -> c.children().stream())
            .filter(c -> c.name().startsWith("compilerArg"))
            .flatMap(c -> Stream.concat(Stream.of(c), c.children().stream()))
            .anyMatch(c -> c.text().contains("--enable-preview"));
    return argument
        || configured("enablePreview")
            .or(() -> property("maven.compiler.enablePreview"))
            .filter("true"::equals)
            .isPresent();
  }

  private Optional<Charset> encoding() {
    return configured("encoding")
        .or(() -> property("project.build.sourceEncoding"))
        .flatMap(Module::charset);
  }

  /** What is said first counts, even if it is not understood: then the level is unknown. */
  private static OptionalInt firstLevel(List<Optional<String>> candidates) {
    return candidates.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(Level::parse)
        .orElse(OptionalInt.empty());
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(this::interpolated);
  }

  private Optional<String> configured(String option) {
    return configurations()
        .map(c -> c.text(option))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::interpolated);
  }

  private Optional<String> execution(String id, String option) {
    return compilerPlugins()
        .flatMap(p -> p.all("executions", "execution"))
        .filter(e -> e.text("id").filter(id::equals).isPresent())
        .map(e -> e.text("configuration", option))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::interpolated);
  }

  private Stream<XmlElement> configurations() {
    return compilerPlugins().flatMap(p -> p.all("configuration"));
  }

  /** Those that win first: plugins before what is managed, the module before its parents. */
  private Stream<XmlElement> compilerPlugins() {
    return Stream.concat(
            poms.stream().flatMap(p -> p.all("build", "plugins", "plugin")),
            poms.stream().flatMap(p -> p.all("build", "pluginManagement", "plugins", "plugin")))
        .filter(p -> p.text("artifactId").filter("maven-compiler-plugin"::equals).isPresent());
  }

  /** Replaces references; one that is unknown makes the value one that is no level. */
  private String interpolated(String text) {
    String value = text;
    for (int i = 0; i < MAX_ANCESTORS && value.length() < MAX_VALUE; i++) {
      value = REFERENCE.matcher(value).replaceAll(r -> Matcher.quoteReplacement(property(r)));
    }
    return value;
  }

  private String property(MatchResult reference) {
    return properties.getOrDefault(reference.group(1), "?");
  }

  private static Function<XmlElement, Boolean> isArtifact(Optional<String> wanted) {
    return root -> wanted.isEmpty() || wanted.equals(root.text("artifactId"));
  }

  private static Optional<Path> parent(XmlElement root, Path pom) {
    return root.all("parent").findFirst().flatMap(parent -> parentFile(parent, pom));
  }

  private static Optional<Path> parentFile(XmlElement parent, Path pom) {
    boolean said = parent.all("relativePath").findFirst().isPresent();
    String path = said ? parent.text("relativePath").orElse("") : "../" + FILE;
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = pom.resolveSibling(path).normalize();
      return Optional.of(Files.isDirectory(file) ? file.resolve(FILE) : file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<XmlElement> read(Path pom) {
    try {
      return Files.isRegularFile(pom) && Files.size(pom) <= MAX_SIZE
          ? Optional.of(XmlElement.parse(Files.readAllBytes(pom)))
          : Optional.empty();
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }
}
