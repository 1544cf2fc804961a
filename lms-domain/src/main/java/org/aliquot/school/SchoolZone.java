package org.aliquot.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** In whose calendar the school's days begin and end; asked for anew each time, since it is decided on a page. */
@FunctionalInterface
public interface SchoolZone {

    ZoneId id();

    /** As the time zone database and statements name it. */
    default String name() {
        return id().getId();
    }

    /** The midnight after a day. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(id()).toInstant();
    }

    /** That hour of a day, or the midnight after it. */
    default Instant endOf(LocalDate day, @Nullable LocalTime hour) {
        return hour == null ? endOf(day) : day.atTime(hour).atZone(id()).toInstant();
    }
}
