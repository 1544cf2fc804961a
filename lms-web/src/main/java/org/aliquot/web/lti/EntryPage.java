package org.aliquot.web.lti;

import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody wants to go on as whom their course knows.
 *
 * @param signedIn who is signed in here; null for nobody
 */
public record EntryPage(String name, @Nullable String signedIn, String action, String next) {}
