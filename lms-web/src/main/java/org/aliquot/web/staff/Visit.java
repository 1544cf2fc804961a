package org.aliquot.web.staff;

import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.Frame;

/**
 * One request of a member of staff: who asks, the frame of the page, and the clock it is shown by. Controllers
 * take it as an argument.
 */
public record Visit(Frame frame, Caller caller) {

    public Dates dates() {
        return frame.dates();
    }

    public Desk at(Place place, String title) {
        return Desk.at(place, title, frame, caller);
    }
}
