package org.aliquot.reportmail;

import org.aliquot.school.School;
import org.aliquot.school.SchoolMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A schedule says a day and an hour of the school: where the school's clock is another one, its moment is. */
@Component
class SchoolClock {

    private final ScheduleTable table;
    private final School school;

    SchoolClock(ScheduleTable table, School school) {
        this.table = table;
        this.school = school;
    }

    /** By the zone that counts now: of two changes, the second may be heard of first. */
    @ApplicationModuleListener
    void follow(SchoolMoved moved) {
        table.moveAll(school.settings().zone());
    }
}
