/**
 * The command line: one class a command. Commands print and choose the {@link
 * org.engross.cli.Status}; the work is done by the packages they call.
 */
package org.engross.cli;
