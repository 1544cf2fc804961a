package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.staff.FieldDiff;

/**
 * Somebody else saved meanwhile.
 *
 * @param version of the draft that stands; saving on it keeps what was typed here
 * @param differences from what stands to what was typed
 */
public record LessonConflict(String who, String when, int version, String url, List<FieldDiff> differences) {}
