package org.engross.recognise;

/** What a line of the source serves for. */
enum LineUse {
  BLANK,
  /** What is left of a line whose words stand on the line before it. */
  JOINED,
  TEXT,
  /** A page number, running head or other thing that belongs to the page and not to the text. */
  FURNITURE,
  NOTE,
  CONTENTS,
  TABLE
}
