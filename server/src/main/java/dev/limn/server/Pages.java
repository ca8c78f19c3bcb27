package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Inspection.Info;
import java.util.List;
import java.util.Optional;

/** The pages of inspections, in Markdown. */
record Pages(Catalogue catalogue) {

  /** All that is to be said of an inspection. */
  Optional<String> page(String idOrAlias) {
    return catalogue.find(idOrAlias).map(Pages::page);
  }

  /** What an inspection is about: what stands on its page before the first example. */
  Optional<String> beginning(String id) {
    return catalogue.find(id).map(entry -> beginning(entry.info()));
  }

  private static String page(Entry entry) {
    Info info = entry.info();
    return """
        # %s

        `%s` (%s, %s)

        %s
        """
        .formatted(
            info.summary(),
            info.id(),
            info.category().id(),
            info.severity().id(),
            info.doc().strip());
  }

  private static String beginning(Info info) {
    List<String> lines =
        info.doc()
            .lines()
            .takeWhile(line -> !line.startsWith("```") && !line.startsWith("#"))
            .toList();
    return String.join("\n", lines).strip();
  }
}
