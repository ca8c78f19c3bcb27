package dev.limn.config;

import dev.limn.highlight.Catalogue;
import dev.limn.project.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the configuration file of a folder comes from. */
@FunctionalInterface
public interface ConfigFolder {

  /**
   * The configuration file in a folder, if there is one.
   *
   * @throws ConfigException if it cannot be used, and there is nothing to use instead
   */
  Optional<ConfigFile> configIn(Path folder);

  /** Reads from the disk, and takes no file with an error in it. */
  static ConfigFolder strict(Catalogue catalogue) {
    return folder -> {
      Path file = folder.resolve(ConfigFile.NAME);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      ConfigFile config = ConfigFile.parse(file, content(file), catalogue);
      if (!config.errors().isEmpty()) {
        throw new ConfigException(config.errors());
      }
      return Optional.of(config);
    };
  }

  private static String content(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(file, "is not UTF-8");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read: " + SourceFile.reason(e));
    }
  }

  private static ConfigException unreadable(Path file, String message) {
    return new ConfigException(List.of(new ConfigError(file, 1, 1, message)));
  }
}
