package org.aliquot.calendar;

/**
 * An event as calendar programs are told of it.
 *
 * @param sequence rises with each change, from 0; programs go by the highest
 * @param cancelled whether it was taken back
 */
public record ToldEvent(CalendarEvent event, int sequence, boolean cancelled) {

    static ToldEvent first(CalendarEvent event) {
        return new ToldEvent(event, 0, false);
    }

    /** The same thing as it is now. */
    ToldEvent now(CalendarEvent changed) {
        return cancelled || !changed.equals(event) ? new ToldEvent(changed, sequence + 1, false) : this;
    }

    /** The same thing, taken back. */
    ToldEvent takenBack() {
        return cancelled ? this : new ToldEvent(event, sequence + 1, true);
    }

    /** The same for the same thing, among all of one learner. */
    public String id() {
        return event.kind().word() + "-" + event.key();
    }
}
