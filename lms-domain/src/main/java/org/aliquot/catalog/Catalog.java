package org.aliquot.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Courses and lessons as readers see them. */
@Service
public class Catalog {

    /** Published courses by title. */
    public List<CourseCard> courses() {
        throw new UnsupportedOperationException();
    }

    public Optional<CourseOutline> outline(String course) {
        throw new UnsupportedOperationException();
    }

    /** The current version of a published lesson. */
    public Optional<LessonView> lesson(String course, String lesson) {
        throw new UnsupportedOperationException();
    }

    /** One version of a lesson, current or not. */
    public Optional<LessonView> lessonVersion(UUID version) {
        throw new UnsupportedOperationException();
    }

    public Optional<Exhibit> exhibit(String sha256) {
        throw new UnsupportedOperationException();
    }

    /** Exhibits by sha; unknown ones are left out. */
    public Map<String, Exhibit> exhibits(Collection<String> sha256) {
        throw new UnsupportedOperationException();
    }

    /** The sha of each known exhibit name, as the packs stand now. */
    public Map<String, String> exhibitNames(Collection<String> names) {
        throw new UnsupportedOperationException();
    }
}
