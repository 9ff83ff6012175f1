/**
 * Every output format is a {@link org.engross.publish.Publication}, made from one {@link
 * org.engross.publish.Work}. What several formats share stands here, each format in a package of
 * its own; {@code cite} and {@code picture} serve them.
 */
package org.engross.publish;
