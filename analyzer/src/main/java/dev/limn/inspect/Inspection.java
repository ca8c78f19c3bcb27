package dev.limn.inspect;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * Finds one kind of problem. Implementations are stateless, have a public constructor without
 * parameters, are annotated with {@link Info}, and are found by {@link java.util.ServiceLoader}.
 */
public interface Inspection {

  /**
   * Says which elements the inspection wants to see. Called once, when the inspection is loaded.
   */
  void register(Visits visits);

  /** The options that a user can set, each a constant of the class. */
  default List<Option<?>> options() {
    return List.of();
  }

  /** What is known of an inspection without running it. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Info {

    /** The id: kebab case, never changed, unique. */
    String id();

    /** What is wrong, in a few words and without a full stop. */
    String summary();

    /** The page in Markdown: what is wrong and why, examples, and what is not reported. */
    String doc();

    /** What the inspection is about. */
    Category category();

    /** How grave a finding is, unless the user sets it otherwise. */
    Severity severity() default Severity.WARNING;

    /** The smallest profile in which the inspection is on. */
    Profile profile() default Profile.DEFAULT;

    /** Ids under which other tools know the problem, as {@code tool:id}; they suppress it too. */
    String[] aliases() default {};

    /** The language level from which on the inspection applies. */
    int since() default 1;

    /** Whether the inspection is still tried out; such ones run only when they are selected. */
    boolean preview() default false;
  }
}
