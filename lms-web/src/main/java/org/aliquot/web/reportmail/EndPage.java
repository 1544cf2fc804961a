package org.aliquot.web.reportmail;

/**
 * Ending the mails of a report by a link from one.
 *
 * @param action where the form goes
 * @param ended whether they have been ended already
 */
public record EndPage(String action, boolean ended) {

    /** The address is a secret. */
    @Override
    public String toString() {
        return "EndPage[" + ended + "]";
    }
}
