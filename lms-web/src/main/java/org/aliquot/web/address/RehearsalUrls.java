package org.aliquot.web.address;

import java.time.LocalDate;
import java.util.Map;

/** Addresses of rehearsals of exam days. */
public final class RehearsalUrls {

    public static final String REHEARSAL = "/admin/rehearsal";
    /** Ends the one that runs. */
    public static final String STOP = REHEARSAL + "/stop";

    private RehearsalUrls() {}

    public static String of(LocalDate day) {
        return Address.with(REHEARSAL, Map.of("day", day.toString()));
    }
}
