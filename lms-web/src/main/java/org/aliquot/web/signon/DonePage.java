package org.aliquot.web.signon;

/** The end of a window that was opened to sign in. */
public record DonePage(String said) {}
