package org.aliquot.catalog;

import java.util.List;
import java.util.Map;
import org.aliquot.lesson.LessonContent;
import org.aliquot.prose.Fact;
import org.aliquot.provenance.FromPack;

/**
 * A lesson that a pack brings.
 *
 * @param hash of everything that makes a new version when it changes
 * @param checks slugs of the knowledge checks in its text, in order
 * @param exhibits sha256 of each drawing by the name the text uses
 * @param facts those it points at, by name
 */
public record IncomingLesson(
        String course,
        LessonContent content,
        String hash,
        List<String> checks,
        Map<String, String> exhibits,
        Map<String, Fact> facts)
        implements FromPack {

    public IncomingLesson {
        checks = List.copyOf(checks);
        exhibits = Map.copyOf(exhibits);
        facts = Map.copyOf(facts);
    }

    @Override
    public String name() {
        return new LessonPath(course, content.slug()).name();
    }
}
