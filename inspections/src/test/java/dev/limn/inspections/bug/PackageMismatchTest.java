package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class PackageMismatchTest {

  @Test
  void foldersOfSources() {
    check(
        PackageMismatch.class,
        """
        //- /src/main/java/a/A.java
        package b;
              //^ The folder is that of the package `a`
        //- /core/src/test/java/a/b/A.java
        /** Documented. */
        @Deprecated package a /* . */ . c;
                          //^^^^^^^^^^^^^ The folder is that of the package `a.b`
        class A {}
        //- /src/main/java17/a/b/A.java
        package a;
              //^ The folder is that of the package `a.b`
        //- /src/main/java-21/a/package-info.java
        package a.b;
              //^^^ The folder is that of the package `a`
        //- /src/main/java/src/main/java/a/A.java
        package b;
              //^ The folder is that of the package `a`
        """);
  }

  @Test
  void foldersThatBeginAsThePackage() {
    check(
        PackageMismatch.class,
        """
        //- /com/acme/orders/Order.java
        package com.acme.order;
              //^^^^^^^^^^^^^^ The folder is that of the package `com.acme.orders`
        //- /source/com/acme/Order.java
        package com.acme.order;
              //^^^^^^^^^^^^^^ The folder is that of the package `com.acme`
        //- /com/acme/tools/com/acme/order/Order.java
        package com.acme;
              //^^^^^^^^ The folder is that of the package `com.acme.order`
        """);
  }

  @Test
  void foldersThatFit() {
    check(
        PackageMismatch.class,
        """
        //- /src/main/java/a/A.java
        package a;
        //- /core/src/testFixtures/java/a/b/A.java
        package a . /* c */ b;
        //- /a/b/c/A.java
        package a.b.c;
        //- /com/acme/tools/com/acme/order/Order.java
        package com.acme.order;
        """);
  }

  @Test
  void unknownFolders() {
    check(
        PackageMismatch.class,
        """
        package a;
        //- /b/A.java
        package a;
        //- /x/src/a/B.java
        package a.b;
        //- /a/b/src/c/A.java
        package a.b.d;
        //- /xa/b/A.java
        package a.b.c;
        //- /a/bc/A.java
        package a.b.c;
        """);
  }

  @Test
  void foldersThatAreNoPackages() {
    check(
        PackageMismatch.class,
        """
        //- /src/main/java/my-app/A.java
        package my_app;
        //- /com/acme/1/A.java
        package com.acme.one;
        """);
  }

  @Test
  void otherDeclarations() {
    check(
        PackageMismatch.class,
        """
        //- /src/main/java/a/A.java
        class A {}
        //- /src/main/java/a/module-info.java
        module a {}
        //- /src/main/java/a/b/A.java
        import a.c;
        class A {}
        """);
  }

  @Test
  void fix() {
    checkUnsafeFix(
        PackageMismatch.class,
        "Change the package to `a.b`",
        """
        //- /src/main/java/a/b/A.java
        /** Documented. */ @Deprecated
        package /* here */ a.$0c /* there */; // end
        class A {}
        """,
        """
        //- /src/main/java/a/b/A.java
        /** Documented. */ @Deprecated
        package /* here */ a.b /* there */; // end
        class A {}
        """);
  }

  @Test
  void foldersWherePackagesBegin() {
    check(
        PackageMismatch.class,
        """
        //- /core/src/main/java/A.java
        package a.b;
              //^^^ The folder is where packages begin, and not that of `a.b`
        //- /src/test/java21/A.java
        package test;
              //^^^^ The folder is where packages begin, and not that of `test`
        //- /src/main/java/B.java
        class B {}
        //- /src/com/java/C.java
        package com.java;
        //- /D.java
        package a.b;
        """);
  }
}
