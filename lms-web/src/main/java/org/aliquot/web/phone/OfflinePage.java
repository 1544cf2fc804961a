package org.aliquot.web.phone;

/**
 * What is shown in the place of a page that cannot be reached.
 *
 * @param lookCookie where its script reads how this reader wants pages to look: the page itself is kept for everybody
 */
public record OfflinePage(String lookCookie) {}
