package dev.limn.config;

import dev.limn.config.Layer.OptionKey;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Option;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** How a {@code limn.toml} comes to say that one more word is known in a project. */
public final class KnownWords {

  /** The name of the option that lists known words. */
  private static final String WORDS = "words";

  private static final String OPTIONS = "options";

  private KnownWords() {}

  /** The option of an inspection that lists known words, as files write it. */
  public static OptionKey key(String id) {
    return new OptionKey(id, WORDS);
  }

  /** The option of an inspection that lists known words, if it has one. */
  private static Optional<Option<?>> option(Catalogue.Entry entry) {
    return entry.inspection().options().stream()
        .filter(option -> option instanceof Option.Texts && option.name().equals(WORDS))
        .findFirst();
  }

  /** Whether an inspection takes a word as known if it is told so. */
  public static boolean canLearn(Catalogue catalogue, String id, String word) {
    return catalogue
        .find(id)
        .flatMap(KnownWords::option)
        .filter(option -> option instanceof Option.Texts texts && word.matches(texts.form()))
        .isPresent();
  }

  /**
   * The edits after which the word is known to the inspection, and to all that have the same
   * option; empty if the file is written in a way that they do not fit in.
   *
   * @param file the file that is edited
   * @param content what it says so far
   */
  public static Optional<List<TextEdit>> add(
      Path file, String content, Catalogue catalogue, String id, String word) {
    if (content.startsWith(ConfigFile.MARK)) {
      int mark = ConfigFile.MARK.length();
      return add(file, content.substring(mark), catalogue, id, word)
          .map(edits -> edits.stream().map(edit -> shifted(edit, mark)).toList());
    }
    List<String> ids = ids(catalogue, id);
    TomlTable toml = Toml.parse(content);
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder tables = new StringBuilder();
    SourceText text = SourceText.of(content);
    for (String each : ids) {
      List<String> words = List.of(OPTIONS, each, WORDS);
      if (toml.contains(words)) {
        insertInList(text, toml.inputPositionOf(words), word).ifPresent(edits::add);
      } else if (toml.contains(words.subList(0, 2))) {
        edits.add(insertLine(text, toml.inputPositionOf(words.subList(0, 2)), word));
      } else {
        tables.append("\n[options.%s]\nwords = [\"%s\"]\n".formatted(each, word));
      }
    }
    if (tables.length() > 0) {
      edits.add(TextEdit.insert(content.length(), atEnd(content, tables.toString())));
    }
    edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return isKnown(ConfigFile.parse(file, text.apply(edits).toString(), catalogue), ids, word)
        ? Optional.of(edits)
        : Optional.empty();
  }

  private static TextEdit shifted(TextEdit edit, int offset) {
    return new TextEdit(edit.range().shift(offset), edit.newText());
  }

  private static List<String> ids(Catalogue catalogue, String id) {
    Optional<Option<?>> wanted = catalogue.find(id).flatMap(KnownWords::option);
    return catalogue.entries().stream()
        .filter(entry -> wanted.isPresent() && option(entry).equals(wanted))
        .map(Catalogue.Entry::id)
        .toList();
  }

  private static String atEnd(String content, String tables) {
    if (content.isBlank()) {
      return tables.substring(1);
    }
    return content.endsWith("\n") ? tables : "\n" + tables;
  }

  private static int offset(SourceText text, TomlPosition position) {
    return text.lines().startOf(position.line() - 1) + position.column() - 1;
  }

  private static Optional<TextEdit> insertInList(
      SourceText text, TomlPosition position, String word) {
    String content = text.toString();
    int bracket = content.indexOf('[', offset(text, position));
    if (bracket < 0) {
      return Optional.empty();
    }
    boolean isEmpty = content.substring(bracket + 1).stripLeading().startsWith("]");
    return Optional.of(TextEdit.insert(bracket + 1, '"' + word + (isEmpty ? "\"" : "\", ")));
  }

  private static TextEdit insertLine(SourceText text, TomlPosition position, String word) {
    int end = text.lines().endOf(position.line() - 1);
    return TextEdit.insert(end, "\nwords = [\"" + word + "\"]");
  }

  private static boolean isKnown(ConfigFile file, List<String> ids, String word) {
    return file.errors().isEmpty()
        && !ids.isEmpty()
        && ids.stream()
            .map(id -> file.layer().options().get(key(id)))
            .allMatch(words -> words instanceof List<?> list && list.contains(word));
  }
}
