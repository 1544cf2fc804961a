package org.aliquot.completion;

/**
 * How far a class is with something that it is to do.
 *
 * @param learning members who may learn in its course today
 * @param done how many of them have done it
 */
public record ClassDone(int done, int learning) {

    /** Rounded down. */
    public int percent() {
        return learning == 0 ? 0 : 100 * done / learning;
    }
}
