package org.aliquot.family;

/** What a formula gives. */
enum Kind {
    NUMBER("a number"),
    WORD("a word"),
    TRUTH("true or false");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
