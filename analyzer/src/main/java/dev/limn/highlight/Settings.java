package dev.limn.highlight;

import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.query.Language;
import dev.limn.query.Surroundings.Input;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is set for one document: its language, which inspections run, and how. Immutable; the {@code
 * with} methods return changed copies. Ids are those of the catalogue, not aliases.
 *
 * @param profile the inspections that run, unless said otherwise
 * @param selected ids of inspections that run whatever else is set
 * @param ignored ids of inspections that do not run, unless they are selected
 * @param severities the severities that are not those of the inspections, by id
 * @param inputs the values of inputs and options, by the names of the inputs
 * @param suppression whether what stands in the document can suppress findings
 */
public record Settings(
    Language language,
    Profile profile,
    Set<String> selected,
    Set<String> ignored,
    Map<String, Severity> severities,
    Map<String, Object> inputs,
    boolean suppression)
    implements Language.Inputs {

  /** Makes the collections unmodifiable. */
  public Settings {
    selected = Set.copyOf(selected);
    ignored = Set.copyOf(ignored);
    severities = Map.copyOf(severities);
    inputs = Map.copyOf(inputs);
  }

  /** The settings of a document for which nothing is set. */
  public static Settings of(Language language) {
    return new Settings(language, Profile.DEFAULT, Set.of(), Set.of(), Map.of(), Map.of(), true);
  }

  /** Whether an inspection runs. */
  public boolean runs(Catalogue.Entry entry) {
    return entry.info().since() <= language.level(this)
        && (selected.contains(entry.id()) || isOn(entry));
  }

  private boolean isOn(Catalogue.Entry entry) {
    return entry.info().profile().compareTo(profile) <= 0
        && !entry.info().preview()
        && !ignored.contains(entry.id());
  }

  /** The severity of the findings of an inspection. */
  public Severity severity(Catalogue.Entry entry) {
    return severities.getOrDefault(entry.id(), entry.info().severity());
  }

  @Override
  @SuppressWarnings("unchecked") // withInput puts nothing else
  public <T> T input(Input<T> input) {
    return (T) inputs.getOrDefault(input.name(), input.fallback());
  }

  /** The value of an option of the inspection with this id. */
  public <T> T option(String id, Option<T> option) {
    return input(inputOf(id, option));
  }

  /** The input in which the value of an option stands. */
  static <T> Input<T> inputOf(String id, Option<T> option) {
    return new Input<>(id + '.' + option.name(), option.fallback());
  }

  public Settings withProfile(Profile newProfile) {
    return new Settings(language, newProfile, selected, ignored, severities, inputs, suppression);
  }

  /** Selects more inspections. */
  public Settings select(Collection<String> ids) {
    return new Settings(
        language, profile, union(selected, ids), ignored, severities, inputs, suppression);
  }

  /** Ignores more inspections. */
  public Settings ignore(Collection<String> ids) {
    return new Settings(
        language, profile, selected, union(ignored, ids), severities, inputs, suppression);
  }

  public Settings withSeverity(String id, Severity severity) {
    return new Settings(
        language, profile, selected, ignored, with(severities, id, severity), inputs, suppression);
  }

  /** Sets an input. */
  public <T> Settings withInput(Input<T> input, T value) {
    return new Settings(
        language,
        profile,
        selected,
        ignored,
        severities,
        with(inputs, input.name(), value),
        suppression);
  }

  public Settings withSuppression(boolean newSuppression) {
    return new Settings(language, profile, selected, ignored, severities, inputs, newSuppression);
  }

  private static Set<String> union(Set<String> some, Collection<String> more) {
    Set<String> union = new HashSet<>(some);
    union.addAll(more);
    return union;
  }

  private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
    Map<String, V> changed = new HashMap<>(map);
    changed.put(key, value);
    return changed;
  }
}
