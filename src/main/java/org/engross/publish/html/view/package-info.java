/**
 * The data model of the site's templates: what a template can say of a page, and nothing more.
 * Classes named {@code …Model} are whole pages, those named {@code …View} parts of them. All texts
 * are plain, since the templates escape them; all addresses are relative to the page they stand in.
 */
package org.engross.publish.html.view;
