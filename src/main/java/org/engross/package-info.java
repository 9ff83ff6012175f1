/**
 * Engross makes a publishable edition of an official document. The map, in the order of the
 * pipeline; each package imports only those above it:
 *
 * <ul>
 *   <li>{@code crew} – work done side by side
 *   <li>{@code problem} – faults of the input, as values
 *   <li>{@code language} – what a language brings: labels, words of structure, dates
 *   <li>{@code settings} – edition.yaml
 *   <li>{@code source} – the text as given, where things come from, the ledger
 *   <li>{@code draft} – typed blocks in reading order
 *   <li>{@code edition} – the model: divisions, blocks, ids
 *   <li>{@code recognise} – from source to draft
 *   <li>{@code guess} – what a text seems to say of itself, for a new edition
 *   <li>{@code markdown} – from draft to Markdown and back
 *   <li>{@code index} – names, mentions, entries
 *   <li>{@code typeset} – pages
 *   <li>{@code register} – citations that last
 *   <li>{@code publish} – every output format
 *   <li>{@code verify} – reads the finished folder with other readers
 *   <li>{@code press} – the pipeline itself
 *   <li>{@code serve} – shows an edition in a browser while it is worked on
 *   <li>{@code cli}, {@code maven} – the two front doors
 * </ul>
 */
package org.engross;
