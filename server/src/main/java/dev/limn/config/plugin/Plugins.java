package dev.limn.config.plugin;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds the inspections of jars to those that are built in. */
public final class Plugins {

  private static final String OURS = "Limn itself";

  private final Consumer<String> problems;

  /** Who has an id that was added. */
  private final Map<String, String> owners = new HashMap<>();

  private Catalogue catalogue;

  private Plugins(Catalogue builtIn, Consumer<String> problems) {
    this.catalogue = builtIn;
    this.problems = problems;
  }

  /**
   * The inspections of a catalogue and of jars. Runs code of the jars: whoever calls this trusts
   * them. What cannot be used is left out.
   *
   * @param jars in order: of two inspections with the same id, the first one counts
   * @param problems is told what was left out and why, each as a sentence that names the jar
   */
  public static Catalogue load(Catalogue builtIn, List<Path> jars, Consumer<String> problems) {
    Plugins plugins = new Plugins(builtIn, problems);
    new LinkedHashSet<>(jars).forEach(plugins::add);
    return plugins.catalogue;
  }

  private void add(Path jar) {
    String plugin = "plugin " + jar;
    Consumer<String> ofJar = clause -> problems.accept(plugin + " " + clause);
    PluginJar.inspections(jar, ofJar).forEach(inspection -> add(inspection, plugin, ofJar));
  }

  private void add(Inspection inspection, String plugin, Consumer<String> problemsOfJar) {
    try {
      Catalogue more = Catalogue.of(List.of(inspection));
      String id = more.entries().get(0).id();
      if (isTaken(id)) {
        String owner = owners.getOrDefault(id, OURS);
        problemsOfJar.accept(
            "has an inspection `" + id + "`, and so has " + owner + ", whose is taken");
      } else {
        catalogue = catalogue.and(more);
        owners.put(id, plugin);
      }
    } catch (IllegalArgumentException e) {
      String breaches = String.valueOf(e.getMessage()).replace("\n", "; ");
      problemsOfJar.accept("breaks the rules of inspections: " + breaches);
    } catch (RuntimeException | Error e) {
      String type = inspection.getClass().getName();
      problemsOfJar.accept("has an inspection that fails, " + type + ": " + PluginJar.reason(e));
    }
  }

  private boolean isTaken(String id) {
    return catalogue.entries().stream().anyMatch(entry -> entry.id().equals(id));
  }
}
