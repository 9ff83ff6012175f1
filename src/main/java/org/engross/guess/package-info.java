/** What a text seems to say of itself: its title, date, place, language and who issued it. */
package org.engross.guess;
