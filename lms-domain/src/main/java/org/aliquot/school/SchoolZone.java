package org.aliquot.school;

import java.time.ZoneId;

/** In whose calendar the school's days begin and end; asked for anew each time, since it is decided on a page. */
@FunctionalInterface
public interface SchoolZone {

    ZoneId id();

    /** As the time zone database and statements name it. */
    default String name() {
        return id().getId();
    }
}
