package dev.limn.config;

import java.util.List;

/** Says that what is configured cannot be used. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<ConfigError> errors;

  /**
   * Makes the exception.
   *
   * @param errors at least one
   */
  public ConfigException(List<ConfigError> errors) {
    super(errors.get(0).message());
    this.errors = List.copyOf(errors);
  }

  /** What is wrong, by file and position. */
  public List<ConfigError> errors() {
    return errors;
  }
}
