package org.aliquot.school;

import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The zone as it was decided, or else started. */
@Component
class DecidedZone implements SchoolZone {

    private final School school;

    DecidedZone(School school) {
        this.school = school;
    }

    @Override
    public ZoneId id() {
        return school.zone();
    }
}
