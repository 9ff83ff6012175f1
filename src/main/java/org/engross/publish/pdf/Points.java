package org.engross.publish.pdf;

/** Numbers as PDF writes them, from whole thousandths, the same in every locale. */
final class Points {
  private Points() {}

  static String of(int thousandths) {
    int whole = Math.abs(thousandths) / 1000;
    int rest = Math.abs(thousandths) % 1000;
    String sign = thousandths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    String figures = Integer.toString(1000 + rest).substring(1);
    int end = figures.length();
    while (figures.charAt(end - 1) == '0') {
      end--;
    }
    return sign + whole + "." + figures.substring(0, end);
  }
}
