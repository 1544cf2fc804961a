package org.aliquot.people;

import java.time.ZoneId;
import java.util.List;

/** The zones people live in: by place, as the time zone database names them. */
public final class TimeZones {

    private static final List<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
            .sorted()
            .toList();

    private TimeZones() {}

    public static List<String> known() {
        return KNOWN;
    }
}
