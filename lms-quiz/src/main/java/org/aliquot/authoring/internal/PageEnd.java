package org.aliquot.authoring.internal;

import java.util.Optional;

/** Where a page of the bank ended: what it was sorted by, and the code of its last question. */
record PageEnd(double key, String slug) {

    /** The form that travels. */
    String encode() {
        return key + "_" + slug;
    }

    /** Empty when it is none of ours. */
    static Optional<PageEnd> decode(String text) {
        try {
            int place = text.indexOf('_');
            return Optional.of(new PageEnd(Double.parseDouble(text.substring(0, place)), text.substring(place + 1)));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
