/**
 * The index of named documents and bodies. {@link org.engross.index.Indexer} is the door; {@code
 * authority} holds what an editor decided, {@code name} finds names in the text, {@code craft}
 * makes entries of them by the rules of the trade, {@code text} has the reading aids of these.
 */
package org.engross.index;
