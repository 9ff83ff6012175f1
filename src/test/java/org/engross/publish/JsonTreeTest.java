package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Trees are written as Jackson's own mapper writes them. */
class JsonTreeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ObjectNode tree() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("text", "a \"quoted\" line\nand \u00e9 \u4e2d </script>");
    root.put("number", 17).put("half", 0.5).put("yes", true).putNull("nothing");
    root.putArray("list").add(1).add("two").addObject().put("three", 3L);
    root.putArray("empty");
    root.putObject("hollow");
    return root;
  }

  @Test
  void onOneLine() throws JsonProcessingException {
    assertEquals(MAPPER.writeValueAsString(tree()), JsonTree.line(tree()));
  }

  @Test
  void indented() throws JsonProcessingException {
    String expected = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree());
    assertEquals(expected.replace(System.lineSeparator(), "\n"), JsonTree.indented(tree()));
  }

  @Test
  void listedHasALineForEachItem() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("list").add(1).add(2);
    assertEquals("{\n  \"list\" : [\n    1,\n    2\n  ]\n}", JsonTree.listed(root));
  }
}
