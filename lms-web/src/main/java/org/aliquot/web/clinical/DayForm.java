package org.aliquot.web.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clinical.DayLog;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** A day as it was typed. */
record DayForm(
        @Nullable UUID id,
        @Nullable UUID signer,
        @Nullable String day,
        @Nullable String hours,
        @Nullable String venipunctures,
        @Nullable String capillaries) {

    /** What a signature on a day takes. */
    static final String RULE =
            "A day needs a date, more than 0 and at most 24 hours, such as 7.5, and at most 500 punctures of each kind.";

    private static final int MOST_COLLECTIONS = 500;
    private static final BigDecimal LONGEST_DAY = new BigDecimal(24);

    /** Empty when something is missing or wrong. */
    Optional<DayLog> read(Typed reading) {
        LocalDate when = reading.day("day", day);
        Integer venous = reading.number("venipunctures", venipunctures, 0, MOST_COLLECTIONS);
        Integer capillary = reading.number("capillaries", capillaries, 0, MOST_COLLECTIONS);
        String typed = Search.typed(hours);
        boolean sound = typed.matches("[0-9]{1,2}([.][0-9])?")
                && new BigDecimal(typed).signum() > 0
                && new BigDecimal(typed).compareTo(LONGEST_DAY) <= 0;
        return id == null || when == null || !sound || !reading.isSound()
                ? Optional.empty()
                : Optional.of(new DayLog(
                        id,
                        when,
                        new BigDecimal(typed),
                        Objects.requireNonNullElse(venous, 0),
                        Objects.requireNonNullElse(capillary, 0)));
    }
}
