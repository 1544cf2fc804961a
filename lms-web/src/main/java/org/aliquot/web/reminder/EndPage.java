package org.aliquot.web.reminder;

/**
 * Ending reminders by a link from a mail.
 *
 * @param action where the form goes
 * @param ended whether they have just been ended
 */
public record EndPage(String action, boolean ended) {

    /** The address is a secret. */
    @Override
    public String toString() {
        return "EndPage[" + ended + "]";
    }
}
