/** The picture of the title page that other sites show beside a link to the edition. */
package org.engross.publish.picture;
