package org.aliquot.web.signon;

/**
 * An account that is to be known to a provider.
 *
 * @param email whose account it is
 */
public record LinkPage(String provider, String email, String action) {}
