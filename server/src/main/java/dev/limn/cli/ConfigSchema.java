package dev.limn.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Category;
import dev.limn.inspect.Option;
import dev.limn.inspect.Option.Flag;
import dev.limn.inspect.Option.Text;
import dev.limn.inspect.Option.Texts;
import dev.limn.inspect.Option.Whole;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 7) of {@code limn.toml}. Of a catalogue without inspections it holds for
 * all catalogues; of one with some, it knows their ids and options too.
 */
final class ConfigSchema {

  private final Catalogue catalogue;

  private ConfigSchema(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The text of the schema. */
  static String of(Catalogue catalogue) {
    JsonObject schema = new ConfigSchema(catalogue).schema();
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(schema)
        + "\n";
  }

  private JsonObject schema() {
    JsonObject definitions = definitions();
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    schema.addProperty("title", "limn.toml");
    schema.addProperty("description", "What Limn is told of the files below this folder.");
    schema.addProperty("type", "object");
    schema.addProperty("additionalProperties", false);
    schema.add("definitions", definitions);
    JsonObject properties = new JsonObject();
    properties.add("requires", text("The releases of Limn that can read this, as \">=0.1\"."));
    properties.add(
        "plugins",
        patterns(
            "Jars with more inspections, from this folder; they are loaded where the project is"
                + " trusted."));
    addReferences(definitions, properties);
    properties.add("override", overrides(definitions));
    schema.add("properties", properties);
    return schema;
  }

  private static JsonObject overrides(JsonObject definitions) {
    JsonObject properties = new JsonObject();
    properties.add(
        "paths",
        patterns("The files that this is said of, as patterns in the manner of .gitignore."));
    addReferences(definitions, properties);
    JsonObject override = new JsonObject();
    override.addProperty("type", "object");
    override.addProperty("additionalProperties", false);
    override.add("required", array(List.of("paths")));
    override.add("properties", properties);
    JsonObject overrides =
        described("What is different for some of the files; a later one wins.", "array");
    overrides.add("items", override);
    return overrides;
  }

  private static void addReferences(JsonObject definitions, JsonObject properties) {
    for (String key : definitions.keySet()) {
      JsonObject reference = new JsonObject();
      reference.addProperty("$ref", "#/definitions/" + key);
      properties.add(key, reference);
    }
  }

  private JsonObject definitions() {
    JsonObject definitions = new JsonObject();
    definitions.add("java", level());
    definitions.add(
        "previews", described("Whether the preview features of that version are on.", "boolean"));
    definitions.add("encoding", encoding());
    definitions.add("profile", profile());
    definitions.add(
        "select",
        selection(
            "Inspections that run besides those of the profile: ids, ids that other tools have for"
                + " them, or categories."));
    definitions.add("ignore", selection("Inspections that do not run."));
    definitions.add(
        "exclude",
        patterns(
            "Files that are not inspected, as patterns in the manner of .gitignore, relative to"
                + " this folder."));
    definitions.add(
        "generated",
        patterns("Files that programs write: they are read, and nothing is reported in them."));
    definitions.add("severity", severity());
    definitions.add("options", options());
    return definitions;
  }

  private static JsonObject level() {
    JsonObject level = new JsonObject();
    level.addProperty(
        "description", "The version of the Java language that the code is written in.");
    level.add("type", array(List.of("integer", "string")));
    level.add("examples", examples(Stream.of(8, 11, 17, 21, 25).map(JsonPrimitive::new)));
    return level;
  }

  private static JsonObject encoding() {
    JsonObject encoding = text("The encoding of the files.");
    encoding.add("examples", array(List.of("UTF-8", "ISO-8859-1")));
    return encoding;
  }

  private static JsonObject profile() {
    JsonObject profile =
        text(
            "Which inspections run: almost certain mistakes only, what most teams want to know of,"
                + " or all.");
    profile.add("enum", array(Arrays.stream(Profile.values()).map(Profile::id).toList()));
    return profile;
  }

  private JsonObject selection(String description) {
    JsonObject selection = described(description, "array");
    JsonObject item = new JsonObject();
    item.addProperty("type", "string");
    if (!catalogue.entries().isEmpty()) {
      Stream<String> ids = catalogue.entries().stream().map(Entry::id);
      Stream<String> categories = Arrays.stream(Category.values()).map(Category::id);
      item.add("examples", array(Stream.concat(ids, categories).toList()));
    }
    selection.add("items", item);
    selection.addProperty("uniqueItems", true);
    return selection;
  }

  private static JsonObject patterns(String description) {
    JsonObject patterns = described(description, "array");
    JsonObject item = new JsonObject();
    item.addProperty("type", "string");
    patterns.add("items", item);
    patterns.addProperty("uniqueItems", true);
    return patterns;
  }

  private JsonObject severity() {
    JsonObject severity =
        described("How grave the findings of an inspection are, by its id.", "object");
    JsonObject value = new JsonObject();
    List<String> ids = Arrays.stream(Severity.values()).map(Severity::id).toList();
    value.add("enum", array(ids));
    addEntries(severity, catalogue.entries().stream(), entry -> value);
    severity.add("additionalProperties", value);
    return severity;
  }

  private JsonObject options() {
    JsonObject options =
        described(
            "Values of the options of inspections, by the inspection's id and then the option's"
                + " name.",
            "object");
    Stream<Entry> entries = catalogue.entries().stream().filter(e -> !e.options().isEmpty());
    addEntries(options, entries, ConfigSchema::options);
    JsonObject other = new JsonObject();
    other.addProperty("type", "object");
    options.add("additionalProperties", other);
    return options;
  }

  private static JsonObject options(Entry entry) {
    JsonObject properties = new JsonObject();
    entry.options().forEach(option -> properties.add(option.name(), option(option)));
    JsonObject options = described(entry.info().summary(), "object");
    options.addProperty("additionalProperties", false);
    options.add("properties", properties);
    return options;
  }

  private static JsonObject option(Option<?> option) {
    if (option instanceof Whole whole) {
      JsonObject number = described(whole.doc(), "integer");
      number.addProperty("minimum", whole.least());
      number.addProperty("maximum", whole.most());
      number.addProperty("default", whole.fallback());
      return number;
    }
    if (option instanceof Flag flag) {
      JsonObject value = described(flag.doc(), "boolean");
      value.addProperty("default", flag.fallback());
      return value;
    }
    if (option instanceof Text text) {
      JsonObject value = text(text.doc());
      value.addProperty("default", text.fallback());
      return value;
    }
    Texts texts = (Texts) option;
    JsonObject list = patterns(texts.doc());
    list.add("default", array(texts.fallback()));
    return list;
  }

  private static void addEntries(
      JsonObject schema,
      Stream<Entry> entries,
      java.util.function.Function<Entry, JsonElement> value) {
    JsonObject properties = new JsonObject();
    entries.forEach(entry -> properties.add(entry.id(), value.apply(entry)));
    if (properties.size() > 0) {
      schema.add("properties", properties);
    }
  }

  private static JsonObject text(String description) {
    return described(description, "string");
  }

  private static JsonObject described(String description, String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("description", description);
    schema.addProperty("type", type);
    return schema;
  }

  private static JsonArray array(List<String> texts) {
    return examples(texts.stream().map(JsonPrimitive::new));
  }

  private static JsonArray examples(Stream<? extends JsonElement> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
