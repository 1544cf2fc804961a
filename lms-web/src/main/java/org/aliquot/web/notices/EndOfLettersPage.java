package org.aliquot.web.notices;

/**
 * Ending letters about news by a link from a mail.
 *
 * @param action where the form goes
 * @param ended whether they have just been ended
 */
public record EndOfLettersPage(String action, boolean ended) {

    /** The address is a secret. */
    @Override
    public String toString() {
        return "EndOfLettersPage[" + ended + "]";
    }
}
