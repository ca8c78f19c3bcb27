/** A module. */
import java.util.function.Supplier;

@Deprecated
open module com.example.m {
  requires java.base;
  requires transitive java.sql;
  requires static java.xml;
  requires static transitive java.logging;
  requires transitive;
  exports com.example.a;
  exports com.example.b to com.example.x, com.example.y.z;
  uses Supplier;
  provides Supplier with com.example.a.One, com.example.a.Two;
}
