package dev.limn.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.LongName;
import dev.limn.highlight.Samples.SameName;
import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Visits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Catalogue CATALOGUE =
      Catalogue.of(List.of(new StraySemicolon(), new LongName(), new SameName()));

  @Test
  void sortsItsEntriesById() {
    assertEquals("[long-name, same-name, stray-semicolon]", CATALOGUE.entries().toString());
  }

  @Test
  void findsByIdAndByAlias() {
    assertEquals("same-name", CATALOGUE.find("same-name").orElseThrow().id());
    assertEquals("stray-semicolon", CATALOGUE.find("sonar:S1116").orElseThrow().id());
    assertEquals(Optional.empty(), CATALOGUE.find("S1116"));
    assertEquals(List.of(), CATALOGUE.all("nothing"));
  }

  @Test
  void knowsWhatWasMeant() {
    assertEquals(Optional.of("same-name"), CATALOGUE.nearest("smae-name"));
    assertEquals(Optional.of("stray-semicolon"), CATALOGUE.nearest("stray-semi-colons"));
    assertEquals(Optional.empty(), CATALOGUE.nearest("unrelated"));
  }

  @Test
  void refusesWhatBreaksTheRules() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Catalogue.of(List.of(new Bare(), new Lawless(), new LongName(), new LongName())));

    String name = getClass().getName();
    assertEquals(
        List.of(
            name + "$Bare is not annotated with @Inspection.Info",
            name + "$Lawless has an id that is not in kebab case: Not_Kebab",
            name + "$Lawless has no summary",
            name + "$Lawless has a page without an example",
            name + "$Lawless has an alias that is not of the form tool:id: S1",
            name + "$Lawless has an option `size` whose fallback is out of bounds",
            name + "$Lawless has an option `size` twice",
            name + "$Lawless has an option `size` without documentation",
            LongName.class.getName() + " has an id that another one has: long-name"),
        refusal.getMessage().lines().toList());
  }

  @Test
  void loadsWhatAServiceLoaderFinds() {
    ClassLoader nothing = new ClassLoader(null) {};
    assertTrue(Catalogue.load(nothing).entries().isEmpty());
  }

  static final class Bare implements Inspection {
    @Override
    public void register(Visits visits) {}
  }

  @Inspection.Info(
      id = "Not_Kebab",
      summary = "",
      category = Category.STYLE,
      aliases = "S1",
      doc = "Nothing.")
  static final class Lawless implements Inspection {
    @Override
    public List<Option<?>> options() {
      return List.of(
          new Option.Whole("size", 5, 6, 7, "The size."), new Option.Flag("size", true, ""));
    }

    @Override
    public void register(Visits visits) {}
  }
}
