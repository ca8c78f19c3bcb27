package dev.limn.system.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Settings;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clone in which nothing was ever built, with code that annotation processors add to. */
class NeverBuiltTest {
  private static final Catalogue CATALOGUE = Catalogue.load(NeverBuiltTest.class.getClassLoader());

  @TempDir Path root;

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> findings(String name) throws IOException {
    Path file = root.resolve(name);
    Configuration configuration =
        new Configuration(CATALOGUE, ConfigFolder.strict(CATALOGUE), Layer.EMPTY, Layer.EMPTY);
    Settings settings = configuration.settings(file).settings();
    SourceText text = SourceText.of(Files.readString(file));
    return DocumentInspection.run(
            JavaLanguage.JAVA.parse(text), CATALOGUE, settings, Cancellation.NEVER)
        .findings()
        .stream()
        .map(it -> it.id() + " " + place(text, it.range().start()))
        .toList();
  }

  private static String place(SourceText text, int offset) {
    int line = text.lines().lineOf(offset);
    return (line + 1) + ":" + (offset - text.lines().startOf(line) + 1);
  }

  @Test
  void whatLombokAndMapStructUseIsUsed() throws IOException {
    write(".git/HEAD", "");
    write("settings.gradle", "rootProject.name = 'shop'\n");
    write(
        "build.gradle",
        """
        plugins { id 'java' }
        java { toolchain { languageVersion = JavaLanguageVersion.of(17) } }
        dependencies {
            compileOnly 'org.projectlombok:lombok:1.18.36'
            annotationProcessor 'org.mapstruct:mapstruct-processor:1.6.3'
        }
        """);
    write(
        "src/main/java/com/acme/shop/Order.java",
        """
        package com.acme.shop;

        import lombok.AccessLevel;
        import lombok.Builder;
        import lombok.Data;
        import lombok.NoArgsConstructor;
        import lombok.extern.slf4j.Slf4j;

        @Slf4j
        @Data
        @Builder
        @NoArgsConstructor(access = AccessLevel.PRIVATE)
        public class Order {
            private String customer;
            private int amount;
            @Builder.Default private boolean open = true;

            void ship() {
                log.info("shipped to {}", getCustomer());
            }
        }
        """);
    write(
        "src/main/java/com/acme/shop/Line.java",
        """
        package com.acme.shop;

        import lombok.Getter;
        import lombok.RequiredArgsConstructor;
        import lombok.val;

        @RequiredArgsConstructor
        class Line {
            private final String article;
            @Getter private int count;

            String text() {
                val text = article + count;
                return text.strip();
            }
        }
        """);
    write(
        "src/main/java/com/acme/shop/OrderMapper.java",
        """
        package com.acme.shop;

        import java.util.List;
        import org.mapstruct.Mapper;
        import org.mapstruct.Mapping;
        import org.mapstruct.Named;
        import org.mapstruct.factory.Mappers;

        @Mapper(imports = List.class)
        public abstract class OrderMapper {
            static final OrderMapper MAPPER = Mappers.getMapper(OrderMapper.class);

            @Mapping(target = "text", source = "customer", qualifiedByName = "upper")
            abstract OrderView map(Order order);

            @Named("upper")
            String upper(String text) {
                return text.strip();
            }
        }
        """);
    assertEquals(List.of(), findings("src/main/java/com/acme/shop/Order.java"));
    assertEquals(List.of(), findings("src/main/java/com/acme/shop/Line.java"));
    assertEquals(List.of(), findings("src/main/java/com/acme/shop/OrderMapper.java"));
  }

  @Test
  void placesAreRightInAnyLocaleAndLayout() throws IOException {
    String text =
        """
        class I {
        \tint i;
        \tvoid m(int \u0131) {
        \t\t/* \ud83d\ude00 */ \u0131 = \u0131; String s = "\ud83d\ude00"; s = s;
        \t}
        }
        """
            .replace("\n", "\r\n");
    write("I.java", text);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("en", "tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(
            List.of("self-assignment 4:12", "self-assignment 4:36"), findings("I.java"), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
