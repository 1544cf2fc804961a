package org.aliquot.bounded;

/** Makes what is thrown where a file is not read on, in the words of whoever asked for it. */
@FunctionalInterface
public interface Refusal {

    /**
     * @param place the line or row; 0 where it is about the whole file
     * @param why half a sentence, without a capital and a full stop
     */
    RuntimeException of(int place, String why);

    /** Of a file that is larger than it may be. */
    default RuntimeException tooLarge(String why) {
        return of(0, why);
    }
}
