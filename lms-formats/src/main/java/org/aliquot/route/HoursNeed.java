package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** So many semester hours of a subject. */
@JsonTypeName("hours")
public record HoursNeed(Subject subject, int least) implements Condition {

    @Override
    public boolean isMetBy(Background said) {
        return said.school().hoursOf(subject) >= least;
    }

    @Override
    public String words() {
        return least + " semester hours of " + subject.words();
    }
}
