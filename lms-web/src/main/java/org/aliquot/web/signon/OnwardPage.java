package org.aliquot.web.signon;

/**
 * Goes on to another site by itself, and has a link for browsers that do not.
 *
 * @param url of the other site
 */
public record OnwardPage(String title, String said, String link, String url) {}
