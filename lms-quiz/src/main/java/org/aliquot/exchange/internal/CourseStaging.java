package org.aliquot.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.exchange.PartFate;
import org.aliquot.exchange.PartKind;
import org.aliquot.exchange.internal.OriginTable.Kind;
import org.aliquot.exchange.internal.OriginTable.Origin;
import org.aliquot.exchange.internal.PartTable.Read;
import org.aliquot.interchange.CartridgeCourse;
import org.aliquot.interchange.CartridgeLesson;
import org.aliquot.interchange.CartridgeLinks;
import org.aliquot.interchange.CartridgeQuiz;
import org.aliquot.interchange.CartridgeSink;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.Severity;
import org.aliquot.jobs.JobRefused;
import org.jspecify.annotations.Nullable;

/** Keeps the parts of a course as they are read, with what each comes to by what is here. */
final class CourseStaging implements CartridgeSink {

    private static final int MOST_PARTS = 5_000;

    /** So much is told of one part. */
    private static final int MOST_SAID = 50;

    private static final String CHANGED_HERE =
            "The same part of it was changed here and in the file. It stays as it is here.";

    private final UUID batch;
    private final CourseStagings desks;
    private final Staging questions;
    private final CourseMemory memory = new CourseMemory();
    private final Map<Kind, Map<String, Origin>> origins = new HashMap<>();
    private final Map<String, Integer> savings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, @Nullable String> drawn = new HashMap<>();
    private @Nullable String course;
    private int position;
    private int section;

    CourseStaging(UUID batch, CourseStagings desks, Staging questions) {
        this.batch = batch;
        this.desks = desks;
        this.questions = questions;
        questions.remembering(memory);
    }

    @Override
    public void course(CartridgeCourse read) {
        course = desks.target(batch, read);
        if (course != null) {
            var within = new OriginTable.Within(course, read.identity());
            memory.remember(desks.origins(), desks.intake(), within);
            for (Kind kind : List.of(Kind.SECTION, Kind.LESSON, Kind.QUIZ)) {
                origins.put(kind, desks.origins().of(within, kind));
            }
            savings.putAll(desks.brought().savings(course));
            desks.courses()
                    .plan(course)
                    .ifPresent(plan ->
                            plan.sections().forEach(one -> titles.put(one.id().toString(), one.title())));
        }
    }

    @Override
    public void section(String identifier, String title) {
        Origin origin = origin(Kind.SECTION, identifier);
        String here = origin == null ? null : titles.get(origin.made());
        PartFate fate = here == null ? PartFate.NEW : fate(title, here, origin);
        put(new Read(
                PartKind.SECTION,
                identifier,
                title,
                0,
                "",
                null,
                fate,
                null,
                here == null || origin == null ? null : origin.made(),
                List.of()));
        section = position;
    }

    private static PartFate fate(String title, String here, @Nullable Origin origin) {
        if (origin == null || title.equals(origin.hash())) {
            return PartFate.SAME;
        }
        return here.equals(origin.hash()) ? PartFate.CHANGED : PartFate.KEPT;
    }

    @Override
    public void lesson(CartridgeLesson lesson) {
        List<String> said = new ArrayList<>();
        lesson.findings().forEach(finding -> said.add(finding.what() + ": " + finding.why()));
        String body = CartridgeLinks.exhibits(lesson.body(), link -> picture(lesson, link, said));
        Origin origin = origin(Kind.LESSON, lesson.identifier());
        Integer seen = origin == null ? null : savings.get(origin.made());
        PartFate fate = origin == null || seen == null ? PartFate.NEW : fate(lesson, body, origin);
        if (fate == PartFate.KEPT) {
            said.addFirst(CHANGED_HERE);
        }
        if (said.size() > MOST_SAID) {
            int more = said.size() - MOST_SAID;
            said.subList(MOST_SAID, said.size()).clear();
            said.add("and " + more + " more like these");
        }
        put(new Read(
                PartKind.LESSON,
                lesson.identifier(),
                lesson.title(),
                section,
                body,
                null,
                fate,
                fate == PartFate.NEW ? null : seen,
                fate == PartFate.NEW || origin == null ? null : origin.made(),
                said));
        questions.tell();
    }

    private PartFate fate(CartridgeLesson lesson, String body, Origin origin) {
        String linked = CartridgeLinks.unlinked(CartridgeLinks.lessons(body, this::address));
        LessonText text = LessonWords.text(lesson.title(), linked);
        if (LessonWords.hash(text).equals(origin.hash())) {
            return PartFate.SAME;
        }
        LessonPath path = new LessonPath(String.valueOf(course), origin.made());
        return desks.lessons().tried(path, new TypedDraft<>(origin.savings(), text, null))
                        instanceof SaveResult.Stale<?>
                ? PartFate.KEPT
                : PartFate.CHANGED;
    }

    private @Nullable String address(String identifier) {
        Origin origin = origin(Kind.LESSON, identifier);
        return origin == null || !savings.containsKey(origin.made())
                ? null
                : new LessonPath(String.valueOf(course), origin.made()).address();
    }

    private @Nullable String picture(CartridgeLesson lesson, String link, List<String> said) {
        if (!drawn.containsKey(link)) {
            QuestionMedia medium = lesson.media().stream()
                    .filter(one -> one.name().equals(link))
                    .findFirst()
                    .orElse(null);
            drawn.put(link, medium == null ? null : staged(medium, lesson.body(), said));
        }
        return drawn.get(link);
    }

    private @Nullable String staged(QuestionMedia medium, String body, List<String> said) {
        return switch (desks.pictures().stage(batch, medium, Pictures.words(body, medium.name()), memory)) {
            case Pictures.Staged.Kept(var name) -> name;
            case Pictures.Staged.Refused(var why) -> {
                said.add("picture: " + why);
                yield null;
            }
        };
    }

    @Override
    public void quiz(CartridgeQuiz quiz) {
        Origin origin = origin(Kind.QUIZ, quiz.identifier());
        put(new Read(
                PartKind.QUIZ,
                quiz.identifier(),
                quiz.title(),
                0,
                "",
                quiz,
                origin == null ? PartFate.NEW : PartFate.SAME,
                null,
                origin == null ? null : origin.made(),
                List.of()));
        memory.begin(quiz.identifier(), position);
    }

    @Override
    public void bank(String identifier) {
        memory.begin(identifier, null);
    }

    @Override
    public QuestionSink questions() {
        return questions;
    }

    @Override
    public void finding(QuestionFinding finding) {
        questions.finding(finding);
    }

    /** To be called at the end: sections that hold nothing are none. */
    void finish() {
        for (String title : desks.parts().withoutNeedless(batch)) {
            finding(new QuestionFinding(
                    title, 0, Severity.DROPPED, "Section “" + title + "”", "nothing in it has a place in lessons"));
        }
    }

    int parts() {
        return position;
    }

    private @Nullable Origin origin(Kind kind, String identifier) {
        return origins.getOrDefault(kind, Map.of()).get(identifier);
    }

    private void put(Read part) {
        if (position == MOST_PARTS) {
            throw new JobRefused("The course has more than 5,000 parts. Export a part of it, and import that.");
        }
        desks.parts().insert(batch, ++position, part);
    }
}
