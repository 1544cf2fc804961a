package org.aliquot.people;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param network the caller's network address
 * @param device the secret of a device that somebody signed in from before, null when it brought none
 * @param agent what the browser or program calls itself, empty when it does not say
 */
public record Origin(String network, @Nullable String device, String agent) {

    /** For callers of whom no more than their address is known. */
    public static Origin of(String network) {
        return new Origin(network, null, "");
    }

    @Override
    public String toString() {
        return "Origin[]";
    }
}
