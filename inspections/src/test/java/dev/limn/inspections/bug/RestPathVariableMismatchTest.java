package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestPathVariableMismatchTest {

  @Test
  void notInThePath() {
    check(
        RestPathVariableMismatch.class,
        """
        @RestController
        class A {
            @PostMapping(path = {"/a/{id}", "/b/{name:[a-z]{2,3}}/{*rest}"})
            void m(@PathVariable long id, @PathVariable(name = "name") String n,
                @PathVariable String rest, @PathVariable String key) {}
                                                              //^^^ The path has no variable `key`
            @GetMapping
            void n(@PathVariable("id") long id) {}
                               //^^^^ The path has no variable `id`
        }
        @Path("/c/{id}")
        class B {
            @GET
            @Path("/d/{x : [0-9]+}")
            void m(@PathParam("id") long id, @PathParam("x") int x, @PathParam("y") int y) {}
                                                                             //^^^ The path has no variable `y`
        }
        """);
  }

  @Test
  void pathsThatAreNotKnown() {
    check(
        RestPathVariableMismatch.class,
        """
        @RestController
        class A {
            @GetMapping(PATH)
            void m(@PathVariable long id) {}
            @GetMapping("/a/" + ID)
            void n(@PathVariable long id) {}
            @GetMapping("${api}/a")
            void o(@PathVariable long id) {}
        }
        @RequestMapping(PATH)
        class B {
            @GetMapping("/a")
            void m(@PathVariable long id) {}
        }
        """);
  }

  @Test
  void inheritedPaths() {
    check(
        RestPathVariableMismatch.class,
        """
        @RestController
        class A extends Base {
            @GetMapping("/a")
            void m(@PathVariable long id) {}
        }
        @RestController
        class B implements Api {
            @GetMapping("/a")
            void m(@PathVariable long id) {}
        }
        interface C {
            @GetMapping("/a")
            void m(@PathVariable long id);
        }
        class D {
            @GET
            @Path("/a")
            void m(@PathParam("id") long id) {}
        }
        """);
  }

  @Test
  void looseParametersAndVariables() {
    check(
        RestPathVariableMismatch.class,
        """
        @RestController
        class A {
            @GetMapping("/a/{unused}")
            void m(@PathVariable(required = false) Long id, @PathVariable Map<String, String> all,
                @PathVariable Optional<String> some, @PathVariable(NAME) String named,
                @RequestParam String other) {}
        }
        """);
  }

  @Test
  void takesTheVariableThatIsLeft() {
    String method = "@RestController class A { @GetMapping(\"/{shop}/{id}\") void m(%s) {} }";
    for (List<String> parameters :
        List.of(
            List.of("@PathVariable(\"$0it\") long x", "@PathVariable(\"id\") long x"),
            List.of("@PathVariable(name = \"$0it\") long x", "@PathVariable(name = \"id\") long x"),
            List.of("@PathVariable() long $0x", "@PathVariable(\"id\") long x"),
            List.of("@PathVariable /* of */ long $0x", "@PathVariable(\"id\") /* of */ long x"))) {
      checkUnsafeFix(
          RestPathVariableMismatch.class,
          "Take `id`",
          method.formatted(parameters.get(0) + ", @PathVariable String shop"),
          method.formatted(parameters.get(1) + ", @PathVariable String shop"));
    }
    for (String parameters :
        List.of(
            "@PathVariable long $0x", "@PathVariable long $0x, @PathVariable(\"y\") String shop")) {
      checkNoFix(RestPathVariableMismatch.class, "Take `id`", method.formatted(parameters));
    }
  }
}
