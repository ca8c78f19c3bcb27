package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.config.ConfigFile;
import dev.limn.config.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void readsAQualityProfileOfSonar() {
    cli.file(
        "profile.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <profile>
          <name>Ours</name>
          <language>java</language>
          <rules>
            <rule>
              <repositoryKey>java</repositoryKey>
              <key>S1116</key>
              <priority>INFO</priority>
              <parameters/>
            </rule>
            <rule>
              <repositoryKey>java</repositoryKey>
              <key>S9999</key>
              <priority>MAJOR</priority>
            </rule>
          </rules>
        </profile>
        """);
    String toml = cli.run("migrate", "profile.xml").out();
    assertEquals(
        """
        # From profile.xml (Sonar): 1 rule mapped, 0 roughly, 1 not.

        # Besides what is selected here, the profile runs: quiet is the least.
        profile = "quiet"
        select = [
          "stray-semicolon",
        ]

        [severity]
        stray-semicolon = "information"

        # Mapped:
        #   sonar:S1116 -> stray-semicolon

        # Not mapped:
        #   sonar:S9999
        """,
        toml);
    assertEquals(
        List.of(), ConfigFile.parse(folder.resolve("limn.toml"), toml, Samples.CATALOGUE).errors());
  }

  @Test
  void readsARulesetOfPmd() {
    cli.file(
        "pmd.xml",
        """
        <ruleset name="x" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
          <description>x</description>
          <exclude-pattern>.*/gen/.*</exclude-pattern>
          <rule ref="category/java/bestpractices.xml/Foo"><priority>5</priority></rule>
          <rule ref="category/java/design.xml"><exclude name="Bar"/></rule>
          <rule name="Own" class="x.XPathRule"/>
        </ruleset>
        """);
    String toml = cli.run("migrate", "pmd.xml").out();
    assertTrue(toml.startsWith("# From pmd.xml (PMD): 0 rules mapped, 0 roughly, 4 not.\n"), toml);
    assertTrue(
        toml.endsWith(
            """
            select = []

            # Not mapped:
            #   pmd:Foo
            #   files that match .*/gen/.*
            #   all rules of category/java/design.xml; PMD prints them when it runs
            #   rule Own, which is written in the file
            """),
        toml);
  }

  @Test
  void readsAConfigurationOfCheckstyle() {
    cli.file(
        "checkstyle.xml",
        """
        <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
            "https://checkstyle.org/dtds/configuration_1_3.dtd">
        <module name="Checker">
          <property name="severity" value="warning"/>
          <module name="SuppressionFilter"><property name="file" value="old.xml"/></module>
          <module name="SuppressWarningsFilter"/>
          <module name="TreeWalker">
            <module name="com.puppycrawl.tools.checkstyle.checks.coding.EmptyStatementCheck"/>
            <module name="FallThrough"><property name="severity" value="ignore"/></module>
          </module>
        </module>
        """);
    String toml = cli.run("migrate", "checkstyle.xml").out();
    assertTrue(
        toml.startsWith("# From checkstyle.xml (Checkstyle): 0 rules mapped, 0 roughly, 2 not.\n"),
        toml);
    assertTrue(
        toml.endsWith(
            """
            # Not mapped:
            #   checkstyle:EmptyStatement
            #   old.xml, what SuppressionFilter leaves out
            """),
        toml);
  }

  @Test
  void opensNothingThatADocumentNames() {
    cli.file("secret", "stray");
    cli.file(
        "evil.xml",
        "<!DOCTYPE profile [<!ENTITY e SYSTEM 'secret'><!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>"
            + "<profile><rules><rule><repositoryKey>java</repositoryKey><key>&e;&b;</key></rule>"
            + "</rules></profile>");
    Cli.Run run = cli.run("migrate", "evil.xml");
    String reason = run.err().lines().findFirst().orElse("");
    assertTrue(reason.startsWith("limn: evil.xml:1: is not XML that can be read: "), reason);
    assertTrue(reason.contains("\"e\""), reason);
    assertFalse(reason.contains("Message"), reason);
    assertEquals(2, run.status());
  }

  @Test
  void saysWhatIsNoConfiguration() {
    cli.file("a.xml", "<project/>").file("b.xml", "no").file("c.xml", "<a>".repeat(500));
    assertTrue(
        cli.run("migrate", "a.xml")
            .err()
            .startsWith("limn: a.xml is no configuration of PMD, Checkstyle or Sonar\n"));
    for (String file : List.of("b.xml", "c.xml", "gone.xml", ".")) {
      Cli.Run run = cli.run("migrate", file);
      assertEquals(2, run.status(), file);
      assertTrue(run.err().startsWith("limn: "), run.err());
      assertTrue(!run.err().contains("Exception"), run.err());
    }
  }
}
