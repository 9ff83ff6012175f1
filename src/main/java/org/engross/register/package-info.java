/**
 * Citations that last. The register holds a fingerprint of every place that was ever citable
 * ({@code citations.lock}); a new edition is compared with it, so that a place that moved is found
 * again and one that vanished is told of. Quotations are found here, too.
 */
package org.engross.register;
