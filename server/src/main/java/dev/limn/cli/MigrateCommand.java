package dev.limn.cli;

import dev.limn.cli.ForeignRules.Rule;
import dev.limn.cli.Usage.Argument;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Severity;
import dev.limn.project.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/** {@code limn migrate}. */
final class MigrateCommand implements Subcommand {

  private static final int LARGEST = 10 << 20;

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  MigrateCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn migrate",
        "Prints a limn.toml with the inspections that another tool's configuration asks for.",
        Optional.of(
            new Argument(
                "FILE",
                1,
                1,
                "A ruleset of PMD, a configuration of Checkstyle, or a quality profile of Sonar,"
                    + " in XML.")),
        List.of(),
        List.of(
            "",
            "The file is read as data; nothing that it refers to is opened. Comments say which"
                + " rules have a counterpart, which have a similar one, and which have none."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    String name = arguments.others().get(0);
    Path file = new CheckOptions(shell, arguments, catalogue).named().get(0);
    ForeignRules foreign = read(file, name);
    shell.out().print(new Translation(catalogue, foreign, name).text());
    return ExitStatus.CLEAN;
  }

  private static ForeignRules read(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new UsageException(name + " is larger than 10 MB");
      }
      return ForeignRules.of(XmlTree.parse(content))
          .orElseThrow(
              () -> new UsageException(name + " is no configuration of PMD, Checkstyle or Sonar"));
    } catch (IOException e) {
      throw new UsageException(name + " cannot be read: " + SourceFile.reason(e), e);
    } catch (XMLStreamException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNumber();
      throw new UsageException(name + line + ": is not XML that can be read" + reason(e), e);
    }
  }

  /** What the parser says in its last line, after the place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).strip();
    return ": " + message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }

  /** A configuration in the language of ours. */
  private static final class Translation {
    private final Catalogue catalogue;
    private final ForeignRules foreign;
    private final String name;
    private final TreeSet<String> selected = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final List<String> mapped = new ArrayList<>();
    private final List<String> roughly = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();

    Translation(Catalogue catalogue, ForeignRules foreign, String name) {
      this.catalogue = catalogue;
      this.foreign = foreign;
      this.name = name;
      foreign.rules().forEach(this::add);
    }

    private void add(Rule rule) {
      List<String> ids = catalogue.all(rule.alias()).stream().map(Entry::id).toList();
      selected.addAll(ids);
      rule.severity().ifPresent(severity -> ids.forEach(id -> severities.put(id, severity)));
      String line = rule.alias() + " -> " + String.join(", ", ids);
      if (ids.isEmpty()) {
        unmapped.add(rule.alias());
      } else if (rule.tuned()) {
        roughly.add(line + ", without its settings");
      } else if (ids.size() > 1) {
        roughly.add(line + ", together");
      } else {
        mapped.add(line);
      }
    }

    String text() {
      StringBuilder text = new StringBuilder();
      int none = unmapped.size() + foreign.notes().size();
      text.append("# From " + Visible.of(name) + " (" + foreign.tool() + "): ")
          .append(Tally.count(mapped.size(), "rule", "rules") + " mapped, ")
          .append(roughly.size() + " roughly, " + none + " not.\n");
      text.append("\n# Besides what is selected here, the profile runs: quiet is the least.\n");
      text.append("profile = \"quiet\"\n");
      text.append(selected.isEmpty() ? "select = []\n" : "select = [\n");
      selected.forEach(id -> text.append("  \"").append(id).append("\",\n"));
      text.append(selected.isEmpty() ? "" : "]\n");
      if (!severities.isEmpty()) {
        text.append("\n[severity]\n");
        severities.forEach((id, severity) -> text.append(id + " = \"" + severity.id() + "\"\n"));
      }
      comment(text, "Mapped", mapped);
      comment(text, "Roughly mapped", roughly);
      List<String> rest = new ArrayList<>(unmapped);
      rest.addAll(foreign.notes());
      comment(text, "Not mapped", rest);
      return text.toString();
    }

    private static void comment(StringBuilder text, String title, List<String> lines) {
      if (!lines.isEmpty()) {
        text.append("\n# ").append(title).append(":\n");
        lines.forEach(line -> text.append("#   ").append(Visible.of(line)).append('\n'));
      }
    }
  }
}
