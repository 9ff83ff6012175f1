/** What an editor decides about names: the authority file, read and checked. */
package org.engross.index.authority;
