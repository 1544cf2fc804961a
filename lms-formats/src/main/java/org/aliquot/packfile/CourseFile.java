package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code courses/*.yaml}. */
final class CourseFile {

    private final Findings findings;
    private final Index index;
    /** A lesson belongs to one place of one course. */
    private final Index placed;

    CourseFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
        this.placed = new Index(findings);
    }

    boolean places(String lesson) {
        return placed.has(Kind.LESSON, lesson);
    }

    Optional<PackCourse> read(String file, String text) {
        return YamlFile.read(file, text, findings).map(this::course);
    }

    private PackCourse course(Fields fields) {
        String slug = fields.id("slug");
        index.define(Kind.COURSE, slug, fields.place("slug"));
        List<PackCourse.Section> sections = new ArrayList<>();
        for (Fields section : fields.maps("sections")) {
            sections.add(section(section));
        }
        PackCourse course = new PackCourse(
                slug, fields.text("title"), fields.text("summary"), fields.flag("public", false), sections);
        fields.done();
        return course;
    }

    private PackCourse.Section section(Fields fields) {
        List<String> lessons = new ArrayList<>();
        for (Word lesson : fields.someTexts("lessons")) {
            Place place = new Place(fields.place("lessons").file(), lesson.line());
            index.refer(Kind.LESSON, lesson.text(), place);
            placed.define(Kind.LESSON, lesson.text(), place);
            lessons.add(lesson.text());
        }
        PackCourse.Section section = new PackCourse.Section(fields.text("title"), lessons);
        fields.done();
        return section;
    }
}
