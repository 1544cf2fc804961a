package org.aliquot.reportmail;

import java.time.Instant;

/**
 * A schedule as it stands, for whoever owns it to change it.
 *
 * @param wish the others in it are those who may see reports today
 * @param version counts the changes
 * @param changedAt when it was made, while nothing was changed
 */
public record StandingSchedule(ScheduleWish wish, int version, Instant changedAt) {}
