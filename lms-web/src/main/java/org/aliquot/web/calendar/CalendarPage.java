package org.aliquot.web.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The address of one's calendar.
 *
 * @param on whether there is one
 * @param address the new one on the page it is shown on; null on every other
 * @param subscription the same as phones open it in their calendar; null with the address
 */
public record CalendarPage(
        boolean on, @Nullable String address, @Nullable String subscription) {

    /** The address is a secret. */
    @Override
    public String toString() {
        return "CalendarPage[" + on + "]";
    }
}
