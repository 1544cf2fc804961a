package org.aliquot.populate;

/** Nothing was written; the message says why, to whoever asked. */
class PopulateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PopulateRefused(String sentence) {
        super(sentence);
    }
}
