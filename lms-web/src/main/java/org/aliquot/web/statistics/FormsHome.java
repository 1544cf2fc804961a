package org.aliquot.web.statistics;

import java.util.List;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The forms of an exam.
 *
 * @param possible whether this exam can have forms: it is drawn by areas and not adaptive
 * @param inUse how many forms are in use; null when it is drawn for each attempt
 * @param typed what stands in the form, by the name of the field
 */
public record FormsHome(
        String key,
        String title,
        String items,
        boolean possible,
        @Nullable String inUse,
        FormsForm typed,
        FieldErrors errors,
        List<StatisticsHome.Line> assemblies) {}
