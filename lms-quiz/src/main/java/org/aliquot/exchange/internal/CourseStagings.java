package org.aliquot.exchange.internal;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.DraftIntake;
import org.aliquot.catalog.BroughtCourses;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.exchange.ImportView;
import org.aliquot.interchange.CartridgeCourse;
import org.aliquot.jobs.JobRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What it takes to see what a course comes to. */
@Component
record CourseStagings(
        ImportCourseTable table,
        PartTable parts,
        OriginTable origins,
        ImportTargets targets,
        ImportBatchTable batches,
        Pictures pictures,
        DraftIntake intake,
        CourseDesk courses,
        LessonDesk lessons,
        BroughtCourses brought) {

    /** Empty where the file is to be read for its questions alone. */
    Optional<CourseStaging> begin(UUID batch, Staging questions) {
        return table.find(batch).map(_ -> new CourseStaging(batch, this, questions));
    }

    /** Where the course goes, which is noted; null where it makes one of its own. */
    @Nullable
    String target(UUID batch, CartridgeCourse read) {
        String wish = table.find(batch).orElseThrow().wish();
        ImportView view = batches.find(batch).orElseThrow();
        String target =
                wish.isEmpty() ? targets.own(read.identity(), view.broughtBy()).orElse(null) : wish;
        if (!wish.isEmpty() && courses.plan(wish).isEmpty()) {
            throw new JobRefused("The course it was to go into is no longer there. Import the file again.");
        }
        table.read(batch, read, target);
        return target;
    }
}
