package org.aliquot.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day as a preceptor signs it.
 *
 * @param id made by the device
 * @param venipunctures collected without help, as capillaries
 */
public record DayLog(UUID id, LocalDate day, BigDecimal hours, int venipunctures, int capillaries) {}
