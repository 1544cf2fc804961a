package org.aliquot.web.staff;

/**
 * What a page says of the list on it, of which it shows a part.
 *
 * @param words that were looked for
 * @param url where they are looked for
 * @param page its number, from 1
 * @param nothing whether there is nothing to look for
 */
public record Listed(String words, String url, int page, Paging paging, boolean nothing) {}
