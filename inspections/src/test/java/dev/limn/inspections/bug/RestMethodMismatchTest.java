package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class RestMethodMismatchTest {

  @Test
  void bodiesAndMissingMethods() {
    check(
        RestMethodMismatch.class,
        """
        @Controller
        @RequestMapping("/a")
        class A {
            @GetMapping
            void m(@RequestParam int x, @RequestBody String body) {}
                                      //^^^^^^^^^^^^ A `GET` request has no body
            @RequestMapping(path = "/n")
           //^^^^^^^^^^^^^^ This serves all HTTP methods: none is said
            void n() {}
        }
        """);
  }

  @Test
  void methodsThatAreSaid() {
    check(
        RestMethodMismatch.class,
        """
        @RestController
        class A {
            @PostMapping
            void m(@RequestBody String body) {}
            @RequestMapping(path = "/n", method = RequestMethod.GET)
            void n() {}
            void o(@RequestBody String body) {}
        }
        """);
  }

  @Test
  void saidByTheClass() {
    check(
        RestMethodMismatch.class,
        """
        @RestController
        @RequestMapping(path = "/a", method = POST)
        class A {
            @RequestMapping("/m")
            void m() {}
        }
        @RestController
        class B extends Base {
            @RequestMapping("/m")
            void m() {}
        }
        interface C {
            @RequestMapping("/m")
            void m();
        }
        """);
  }

  @Test
  void bodiesThatNeedNotBeThere() {
    check(
        RestMethodMismatch.class,
        """
        @RestController
        class A {
            @GetMapping
            void m(@RequestBody(required = false) String body) {}
        }
        """);
  }

  @Test
  void methodsOfRequestMappings() {
    check(
        RestMethodMismatch.class,
        """
        @RestController
        class A {
            @RequestMapping(path = "/m", method = RequestMethod.GET)
            void m(@RequestBody String body) {}
                 //^^^^^^^^^^^^ A `GET` request has no body
            @RequestMapping(method = GET)
            void n(@RequestBody String body, @RequestBody(required = false) String more) {}
                 //^^^^^^^^^^^^ A `GET` request has no body
            @RequestMapping(method = {org.web.RequestMethod.GET})
            void o(@RequestBody String body) {}
                 //^^^^^^^^^^^^ A `GET` request has no body
            @RequestMapping(method = {GET, POST})
            void p(@RequestBody String body) {}
            @RequestMapping(method = Other.GET)
            void q(@RequestBody String body) {}
            @RequestMapping(method = POST)
            void r(@RequestBody String body) {}
        }
        """);
  }
}
