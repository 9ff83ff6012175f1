package org.engross.publish.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of the book: the media type first and not compressed (OCF 3.3, section 4.3). */
final class EpubZip {
  /**
   * One date for every file, late enough to need no extra field; the book's own date stands in its
   * metadata.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  EpubZip() throws IOException {
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCompressedSize(type.length);
    entry.setCrc(crc.getValue());
    put(entry, type);
  }

  void add(String name, String text) throws IOException {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String name, byte[] content) throws IOException {
    put(entry(name), content);
  }

  byte[] finish() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  private void put(ZipEntry entry, byte[] content) throws IOException {
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
