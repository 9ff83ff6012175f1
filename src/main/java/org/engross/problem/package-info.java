/**
 * Faults of the input are values: a {@link org.engross.problem.Problem} has a code, a place, a
 * sentence and a hint, in the words of those who edit texts. Stages collect them and go on.
 */
package org.engross.problem;
