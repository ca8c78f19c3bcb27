package dev.limn.cli;

import picocli.CommandLine.Command;

@Command(
    name = "limn",
    description = "Finds problems in Java source.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LimnCommand implements Runnable {

  @Override
  public void run() {
    throw new UsageException("a command is missing: check, explain, inspections or serve");
  }
}
