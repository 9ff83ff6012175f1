package org.engross.recognise;

/** What a line of the source serves for. */
enum LineUse {
  BLANK,
  TEXT,
  /** A page number, running head or other thing that belongs to the page and not to the text. */
  FURNITURE,
  NOTE,
  CONTENTS,
  TABLE
}
