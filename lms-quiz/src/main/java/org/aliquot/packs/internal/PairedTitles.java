package org.aliquot.packs.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.catalog.TitleWords;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.LessonWords;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackCourse;
import org.aliquot.packfile.PackTerm;
import org.aliquot.packfile.Translation;
import org.aliquot.prose.DrawingWords;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a pack calls its things in English, each with what its translation calls it. Where two things have one English name, the one
 * taken later has the say.
 */
final class PairedTitles {

    private final Map<String, String> byEnglish = new TreeMap<>();
    private final Prose prose;

    private PairedTitles(Prose prose) {
        this.prose = prose;
    }

    static Map<String, String> of(Pack pack, Translation translation, Prose prose) {
        PairedTitles paired = new PairedTitles(prose);
        Translation.Titles titles = translation.titles();
        pack.lessons()
                .forEach(lesson -> paired.headings(lesson, translation.lessons().get(lesson.slug())));
        pack.tables().terms().forEach(term -> paired.term(term, titles.terms().get(term.term())));
        pack.tables()
                .topics()
                .forEach((topic, title) -> paired.pair(title, titles.topics().get(topic)));
        pack.blueprints().forEach(plan -> paired.plan(plan, titles.blueprints().get(plan.key())));
        pack.exams().forEach(exam -> paired.exam(exam, titles.exams().get(exam.key())));
        pack.lessons()
                .forEach(lesson -> paired.lesson(lesson, translation.lessons().get(lesson.slug())));
        pack.courses().forEach(course -> paired.course(course, titles.courses().get(course.slug())));
        translation
                .exhibits()
                .forEach((name, words) -> paired.drawing(name, pack.exhibits().get(name), words));
        return paired.byEnglish;
    }

    private void term(PackTerm term, Translation.@Nullable TermWords words) {
        if (words != null) {
            pair(term.term(), words.name());
            pair(term.definition(), words.definition());
            if (!words.also().isEmpty()) {
                pair(TitleWords.also(term.term()), String.join(", ", words.also()));
            }
        }
    }

    private void plan(Blueprint plan, Translation.@Nullable BlueprintWords words) {
        if (words != null) {
            pair(plan.title(), words.title());
            for (Area area : plan.areas()) {
                pair(area.title(), words.areas().get(area.code()));
            }
        }
    }

    private void exam(ExamSpec exam, Translation.@Nullable ExamWords words) {
        if (words != null) {
            pair(exam.title(), words.title());
            pair(exam.unverified(), words.unverified());
        }
    }

    private void lesson(LessonContent lesson, @Nullable LessonWords words) {
        if (words != null) {
            pair(lesson.title(), words.title());
            pair(lesson.summary(), words.summary());
        }
    }

    private void headings(LessonContent lesson, @Nullable LessonWords words) {
        if (words != null) {
            Map<String, String> said = headings(words.body());
            headings(lesson.body()).forEach((anchor, heading) -> pair(heading, said.get(anchor)));
        }
    }

    /** By their anchors, which are one in all languages. */
    private Map<String, String> headings(String body) {
        return prose.passages(body).stream()
                .filter(passage -> !passage.anchor().isEmpty())
                .collect(Collectors.toMap(Passage::anchor, Passage::heading, (first, _) -> first));
    }

    private void course(PackCourse course, Translation.@Nullable CourseWords words) {
        if (words != null) {
            pair(course.title(), words.title());
            pair(course.summary(), words.summary());
            pair(course.sections().stream().map(PackCourse.Section::title).toList(), words.sections());
        }
    }

    /** By the words of the drawing as it is shown. */
    private void drawing(String name, @Nullable String english, DrawingWords words) {
        if (english != null && Svg.parse(name, english) instanceof SvgCheck.Checked checked) {
            String drawing = DrawingWords.of(checked.svg()).fingerprint();
            pair(TitleWords.inDrawing(drawing, TitleWords.TITLE), words.title());
            pair(TitleWords.inDrawing(drawing, TitleWords.DESC), words.desc());
            words.texts()
                    .forEach((label, other) -> pair(TitleWords.inDrawing(drawing, TitleWords.LABEL + label), other));
        }
    }

    /** As many of the one as of the other: the reader refuses everything else. */
    private void pair(List<String> english, List<String> words) {
        for (int i = 0; i < english.size(); i++) {
            pair(english.get(i), words.get(i));
        }
    }

    private void pair(String english, @Nullable String words) {
        if (words != null) {
            byEnglish.put(english, words);
        }
    }
}
