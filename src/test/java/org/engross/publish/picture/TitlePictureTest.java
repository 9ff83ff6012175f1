package org.engross.publish.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.engross.typeset.font.Faces;
import org.junit.jupiter.api.Test;

/** The picture is read back by Java's own reader of PNG. */
class TitlePictureTest {
  private static final int PAPER = 0xFFFFFDF8;

  @Test
  void theTitleStandsInTheMiddleAndTheMarginsAreEmpty() throws IOException {
    BufferedImage image = read(picture("Convention on the Harbours of the North"));
    assertEquals(1200, image.getWidth());
    assertEquals(630, image.getHeight());
    int middle = ink(image, 200, 200, 800, 230);
    assertTrue(middle > 5_000 && middle < 80_000, "inked pixels: " + middle);
    assertEquals(0, ink(image, 0, 0, 100, 630));
    assertEquals(0, ink(image, 1100, 0, 100, 630));
    assertEquals(0, ink(image, 0, 0, 1200, 45));
  }

  @Test
  void countersStayOpen() throws IOException {
    BufferedImage image = read(picture("O"));
    assertEquals(PAPER, image.getRGB(600, 315 + 4), "the middle of the letter");
  }

  @Test
  void theSameWordsGiveTheSameBytes() {
    assertArrayEquals(picture("Charter"), picture("Charter"));
  }

  @Test
  void aVeryLongTitleStaysOnTheSheetAndTheFileStaysSmall() throws IOException {
    byte[] file = picture("Protocol additional to the Agreement on lights and signals ".repeat(12));
    BufferedImage image = read(file);
    assertEquals(0, ink(image, 0, 0, 1200, 40));
    assertEquals(0, ink(image, 0, 590, 1200, 40));
    assertEquals(0, ink(image, 0, 0, 100, 630));
    assertTrue(file.length < 120_000, "bytes: " + file.length);
  }

  @Test
  void lettersAreMadeOfTheirPartsAndJoinedWithTheirAccents() throws IOException {
    int plain = ink(read(picture("HAAAA")), 200, 200, 800, 230);
    int accented = ink(read(picture("HÅÅÅÅ")), 200, 150, 800, 300);
    assertTrue(accented > plain, accented + " > " + plain);
  }

  @Test
  void aTitleOfLettersTheFacesLackHasNoPicture() {
    Faces faces = Faces.builtIn();
    TitlePicture.Words words = new TitlePicture.Words(List.of(), "اتفاق", "");
    assertEquals(Optional.empty(), TitlePicture.png(words, faces));
  }

  @Test
  void whatIsCompressedIsReadBack() throws DataFormatException {
    Random random = new Random(7);
    for (int values : List.of(1, 2, 5, 256)) {
      byte[] bytes = new byte[20_000];
      for (int i = 0; i < bytes.length; i++) {
        boolean repeats = i > 601 && random.nextInt(50) > 0 && values < 200;
        bytes[i] = repeats ? bytes[i - 601] : (byte) random.nextInt(values);
      }
      Inflater inflater = new Inflater();
      inflater.setInput(Deflate.zlib(bytes, 601));
      byte[] back = new byte[bytes.length + 1];
      assertEquals(bytes.length, inflater.inflate(back));
      assertTrue(inflater.finished());
      assertArrayEquals(bytes, java.util.Arrays.copyOf(back, bytes.length));
    }
  }

  private static byte[] picture(String title) {
    TitlePicture.Words words =
        new TitlePicture.Words(
            List.of("Council of the Harbours"), title, "Northport, 3 March 2001");
    return TitlePicture.png(words, Faces.builtIn()).orElseThrow();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** How many pixels of a part of the picture are not paper. */
  private static int ink(BufferedImage image, int left, int top, int width, int height) {
    int count = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        count += image.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    return count;
  }
}
