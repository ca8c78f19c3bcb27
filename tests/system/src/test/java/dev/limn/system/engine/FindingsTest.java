package dev.limn.system.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.limn.system.tree.EditScript;
import dev.limn.system.tree.Sources;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits, under any schedule, is found what is found in the newest version alone. */
class FindingsTest {
  private static final int SCRIPTS = 25;

  @Test
  void areThoseOfAFreshRun() {
    List<Sources.Source> sources = Sources.sample();
    Random random = new Random(4);
    RandomFindings findings = new RandomFindings(random::nextLong);
    for (int i = 0; i < SCRIPTS && findings.failures().isEmpty(); i++) {
      Sources.Source source = sources.get(random.nextInt(sources.size()));
      findings.run(source.name(), source.text());
    }
    assertTrue(findings.failures().isEmpty(), () -> String.join("\n", findings.failures()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"used", "helper", "Unused", ">>>>>>> x", "======="})
  void followWhatStandsInTheMarkersAndSidesOfConflicts(String changed) {
    String text =
        """
        import java.util.Unused;
        class A {
            private void helper() {}
        <<<<<<< HEAD
            void m(int used) {
        =======
            void n(Unused a) { helper(); used(); }
            void m(int used, int more) {
        >>>>>>> x
                used = used;
                used = used;
                int local = 1;
        <<<<<<< HEAD
                used++;
        =======
                used = local;
        >>>>>>> x
                ;
            }
        }
        """;
    int at = text.indexOf(changed, text.indexOf("======="));
    List<List<TextEdit>> steps =
        List.of(
            List.of(TextEdit.replace(at + 1, at + 2, "q")),
            List.of(TextEdit.replace(at + 1, at + 2, text.substring(at + 1, at + 2))));
    for (int seed = 0; seed < 8; seed++) {
      assertEquals(Optional.empty(), Comparison.run(seed, new EditScript(text, steps)));
    }
  }

  @Test
  void standInsideTheTextThoughTheirTokenHasAnotherPlaceNow() {
    String text =
        """
        ou y n a c f e L t*p://
        *s y e w r d o n g e c e e/t g;m.e;N-M L e e f s.l
        public class x e g D;/***/public E p e;/**r*/p s({ ({n n//\
        """;
    List<List<TextEdit>> steps =
        List.of(
            List.of(TextEdit.delete(117, 118)),
            List.of(TextEdit.replace(71, 71, "//")),
            List.of(TextEdit.replace(96, 96, "0")),
            List.of(TextEdit.replace(133, 133, "}")),
            List.of(TextEdit.replace(117, 117, "+")),
            List.of(TextEdit.replace(0, 0, "'")),
            List.of(TextEdit.delete(125, 126)));
    assertEquals(
        Optional.empty(), Comparison.run(-6112018670843093665L, new EditScript(text, steps)));
  }

  @Test
  void areOfTheFileAsItIsAfterACommentWasOpenedAndClosed() {
    String rest =
        """
        public class A extends RuntimeException {

            private static final long serialVersionUID = -6120698967144079642L;

            public A() {
                super();
            }

            public A(String s) {
                super(s);
            }
        }
        """;
    String text = "if not,wdi;\n/**not*/\n" + rest;
    List<List<TextEdit>> steps =
        List.of(
            List.of(TextEdit.replace(11, 15, "{")),
            List.of(TextEdit.replace(11, 11, "/**\n")),
            List.of(TextEdit.replace(12, 12, "/")),
            List.of(TextEdit.replace(0, text.length() + 2, "/\n" + rest)));
    assertEquals(
        Optional.empty(), Comparison.run(6834861704732681270L, new EditScript(text, steps)));
  }

  /** Scripts that failed once and cannot be made small enough to stand here. */
  @ParameterizedTest
  @ValueSource(strings = "moved-in-place")
  void areThoseOfAFreshRunAfterWhatFailedOnce(String name) throws IOException {
    JsonObject script = script(name);
    List<List<TextEdit>> steps = new ArrayList<>();
    for (JsonElement step : script.getAsJsonArray("steps")) {
      steps.add(step.getAsJsonArray().asList().stream().map(FindingsTest::edit).toList());
    }
    assertEquals(
        Optional.empty(),
        Comparison.run(
            script.get("seed").getAsLong(),
            new EditScript(script.get("text").getAsString(), steps)));
  }

  private static JsonObject script(String name) throws IOException {
    try (InputStream in = FindingsTest.class.getResourceAsStream("/findings/" + name + ".json")) {
      return JsonParser.parseString(new String(in.readAllBytes(), UTF_8)).getAsJsonObject();
    }
  }

  private static TextEdit edit(JsonElement written) {
    JsonArray parts = written.getAsJsonArray();
    return TextEdit.replace(
        parts.get(0).getAsInt(), parts.get(1).getAsInt(), parts.get(2).getAsString());
  }
}
