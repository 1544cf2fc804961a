package org.aliquot.completion;

import java.util.List;
import java.util.Map;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView.AreaResult;

/**
 * Everything a learner has done: what {@code /progress} shows.
 *
 * @param courses those the learner is or was enrolled in, by title
 * @param standings how far each course is completed, by its slug
 * @param open attempts to go on with, newest first
 * @param finished attempts with their results, newest first
 * @param areas how the areas of the latest exam went; empty before the first
 */
public record LearnerProgress(
        List<CourseProgress> courses,
        Map<String, CourseStanding> standings,
        List<AttemptSummary> open,
        List<AttemptSummary> finished,
        List<AreaResult> areas) {

    public LearnerProgress {
        courses = List.copyOf(courses);
        standings = Map.copyOf(standings);
        open = List.copyOf(open);
        finished = List.copyOf(finished);
        areas = List.copyOf(areas);
    }
}
