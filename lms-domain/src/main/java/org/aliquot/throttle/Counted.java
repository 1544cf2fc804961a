package org.aliquot.throttle;

/**
 * What guesses are counted of.
 *
 * @param word what is guessed, such as {@code codes}
 * @param of by whom or at what; people type passwords into the wrong field, so it is stored and told to nobody but as a hash
 * @param free how many nobody waits for
 */
public record Counted(String word, String of, int free) {

    /** What is hashed. */
    String text() {
        return word + ":" + of;
    }

    @Override
    public String toString() {
        return "Counted[" + word + "]";
    }
}
