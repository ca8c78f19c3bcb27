package p;

import module java.base;
import java.util.List;
import static java.lang.Math.max;

/// A comment in Markdown.
///
/// - with a list
class ModuleImports25 {
  List<Map<String, Path>> list;
}
