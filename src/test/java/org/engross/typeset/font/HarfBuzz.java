package org.engross.typeset.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** The shaper of reference, for one face. */
final class HarfBuzz implements AutoCloseable {
  private final ByteBuffer file;
  private final long blob;
  private final long face;
  private final long font;

  HarfBuzz(byte[] bytes) {
    file = MemoryUtil.memAlloc(bytes.length);
    file.put(bytes).flip();
    blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
    face = hb_face_create(blob, 0);
    font = hb_font_create(face);
  }

  int unitsPerEm() {
    return hb_face_get_upem(face);
  }

  /** Glyph numbers, advances, and places of a text in font units. */
  List<Shaped> shape(String text, Features features) {
    long buffer = hb_buffer_create();
    try (MemoryStack stack = MemoryStack.stackPush()) {
      hb_buffer_add_utf16(buffer, stack.UTF16(text, false), 0, text.length());
      hb_buffer_set_language(buffer, hb_language_from_string("en"));
      hb_buffer_guess_segment_properties(buffer);
      hb_feature_t.Buffer wanted = hb_feature_t.malloc(features.tags().size(), stack);
      int i = 0;
      for (String tag : features.tags()) {
        hb_feature_from_string(tag, wanted.get(i++));
      }
      hb_shape(font, buffer, wanted);
      return read(buffer);
    } finally {
      hb_buffer_destroy(buffer);
    }
  }

  private static List<Shaped> read(long buffer) {
    List<Shaped> shaped = new ArrayList<>();
    hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
    hb_glyph_position_t.Buffer places = hb_buffer_get_glyph_positions(buffer);
    for (int i = 0; infos != null && places != null && i < infos.remaining(); i++) {
      hb_glyph_position_t place = places.get(i);
      shaped.add(
          new Shaped(
              infos.get(i).codepoint(), place.x_advance(), place.x_offset(), place.y_offset()));
    }
    return shaped;
  }

  @Override
  public void close() {
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    MemoryUtil.memFree(file);
  }

  /** One glyph, in font units. */
  record Shaped(int id, int advance, int dx, int dy) {}
}
