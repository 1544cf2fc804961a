package org.aliquot.web.goal;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The goal as it stands or was typed.
 *
 * @param reminders hours at which a mail can remind, and none
 * @param version null before there is one
 * @param stored what stands when it was changed elsewhere meanwhile; null else
 * @param usualZone the zone of somebody who never chose one: the browser's takes its place
 * @param back where "Not now" leads
 */
public record GoalPage(
        List<Choice> targets,
        String date,
        String earliest,
        List<Choice> days,
        String minutes,
        List<Choice> zones,
        @Nullable String usualZone,
        List<Choice> reminders,
        @Nullable Integer version,
        @Nullable String stored,
        String back,
        FieldErrors errors) {}
