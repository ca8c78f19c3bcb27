package dev.limn.cli;

import dev.limn.inspect.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that a configuration of another tool switches on.
 *
 * @param tool what the tool is called
 * @param notes what else stands in the configuration and has no counterpart
 */
record ForeignRules(String tool, List<Rule> rules, List<String> notes) {

  private static final Set<String> CONTAINERS = Set.of("Checker", "TreeWalker");

  /** The modules of Checkstyle that leave out what a file or a pattern names, and the property. */
  private static final Map<String, String> FILES =
      Map.of(
          "SuppressionFilter", "file",
          "SuppressionXpathFilter", "file",
          "SuppressionSingleFilter", "checks",
          "BeforeExecutionExclusionFileFilter", "fileNamePattern");

  /**
   * A rule.
   *
   * @param alias the id under which the catalogue may know it, as {@code tool:id}
   * @param severity how grave it is, where that is said and differs from the usual
   * @param tuned whether it has settings of its own
   */
  record Rule(String alias, Optional<Severity> severity, boolean tuned) {}

  /** Reads a ruleset of PMD, a configuration of Checkstyle, or a quality profile of Sonar. */
  static Optional<ForeignRules> of(XmlTree root) {
    return switch (root.name()) {
      case "ruleset" -> Optional.of(pmd(root));
      case "module" -> Optional.of(checkstyle(root));
      case "profile" -> Optional.of(sonar(root));
      default -> Optional.empty();
    };
  }

  private static ForeignRules pmd(XmlTree root) {
    List<Rule> rules = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    root.all("exclude-pattern").forEach(p -> notes.add("files that match " + p.text()));
    for (XmlTree rule : root.all("rule").toList()) {
      String reference = rule.attribute("ref");
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      if (name.endsWith(".xml")) {
        notes.add("all rules of " + reference + "; PMD prints them when it runs");
      } else if (name.isEmpty()) {
        notes.add("rule " + rule.attribute("name") + ", which is written in the file");
      } else {
        boolean tuned = rule.all("properties").findAny().isPresent();
        rules.add(new Rule("pmd:" + name, pmdSeverity(rule.text("priority")), tuned));
      }
    }
    return new ForeignRules("PMD", rules, notes);
  }

  private static Optional<Severity> pmdSeverity(String priority) {
    return priority.matches("[45]") ? Optional.of(Severity.INFORMATION) : Optional.empty();
  }

  private static ForeignRules checkstyle(XmlTree root) {
    List<Rule> rules = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    addModules(root, rules, notes);
    return new ForeignRules("Checkstyle", rules, notes);
  }

  /** Nested at most as deep as a document is. */
  private static void addModules(XmlTree module, List<Rule> rules, List<String> notes) {
    String name = module.attribute("name").replaceAll("^.*\\.|Check$", "");
    String severity = property(module, "severity");
    if (FILES.containsKey(name)) {
      notes.add(property(module, FILES.get(name)) + ", what " + name + " leaves out");
    }
    boolean isRule = !CONTAINERS.contains(name) && !name.matches(".*(Filter|Holder)");
    if (isRule && !severity.equals("ignore")) {
      long settings =
          module.all("property").filter(p -> !p.attribute("name").equals("severity")).count();
      Optional<Severity> graveness =
          severity.equals("info") ? Optional.of(Severity.INFORMATION) : Optional.empty();
      rules.add(new Rule("checkstyle:" + name, graveness, settings > 0));
    }
    module.all("module").forEach(child -> addModules(child, rules, notes));
  }

  private static String property(XmlTree module, String name) {
    return module
        .all("property")
        .filter(property -> property.attribute("name").equals(name))
        .map(property -> property.attribute("value"))
        .findFirst()
        .orElse("");
  }

  private static ForeignRules sonar(XmlTree root) {
    List<Rule> rules = new ArrayList<>();
    for (XmlTree rule : root.all("rules").flatMap(all -> all.all("rule")).toList()) {
      String repository = rule.text("repositoryKey");
      String tool = Set.of("java", "squid").contains(repository) ? "sonar" : repository;
      boolean tuned =
          rule.all("parameters").flatMap(all -> all.all("parameter")).findAny().isPresent();
      Optional<Severity> severity =
          rule.text("priority").equals("INFO")
              ? Optional.of(Severity.INFORMATION)
              : Optional.empty();
      rules.add(new Rule(tool + ":" + rule.text("key"), severity, tuned));
    }
    return new ForeignRules("Sonar", rules, List.of());
  }
}
