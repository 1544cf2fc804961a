package org.aliquot.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.aliquot.catalog.internal.CourseIntake;
import org.aliquot.catalog.internal.CoursePlans;
import org.aliquot.catalog.internal.LessonDraftTable;
import org.aliquot.catalog.internal.LessonIntake;
import org.aliquot.catalog.internal.OfferTable;
import org.aliquot.draft.OfferRows.Offered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What packs brought for courses and lessons that were changed here, and what somebody decides about it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PackOffers {

    private final OfferTable offers;
    private final LessonIntake lessons;
    private final CourseIntake courses;
    private final LessonDraftTable drafts;
    private final CoursePlans plans;

    PackOffers(
            OfferTable offers, LessonIntake lessons, CourseIntake courses, LessonDraftTable drafts, CoursePlans plans) {
        this.offers = offers;
        this.lessons = lessons;
        this.courses = courses;
        this.drafts = drafts;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    public List<LessonOffer> lessons() {
        List<Offered<IncomingLesson>> offered = offers.lessons().all();
        Map<LessonPath, LessonDraft> ours = drafts.find(
                offered.stream().map(offer -> LessonPath.of(offer.name())).toList());
        return offered.stream().map(offer -> lesson(offer, ours)).toList();
    }

    @Transactional(readOnly = true)
    public List<CourseOffer> courses() {
        return offers.courses().all().stream().map(this::course).toList();
    }

    /** The pack's lesson is a new version and the current one; what was unpublished here is dropped. */
    public boolean takeLesson(LessonPath path) {
        offers.lessons().find(path.name()).ifPresent(offer -> {
            IncomingLesson theirs = offer.theirs();
            if (theirs == null) {
                lessons.retire(List.of(offer.name()));
            } else {
                lessons.put(offer.pack(), List.of(theirs));
            }
            drafts.lock(path).map(LessonDraft::lessonId).ifPresent(drafts::delete);
        });
        return offers.lessons().follow(path.name());
    }

    /** What is here stays until the pack changes again; what is gone from the pack belongs to nobody but us. */
    public boolean keepLesson(LessonPath path) {
        return offers.lessons().keep(path.name());
    }

    public boolean takeCourse(String slug) {
        offers.courses().find(slug).ifPresent(offer -> {
            IncomingCourse theirs = offer.theirs();
            if (theirs == null) {
                courses.retire(List.of(slug));
            } else {
                courses.put(offer.pack(), theirs);
                courses.arrange(theirs);
            }
        });
        return offers.courses().follow(slug);
    }

    public boolean keepCourse(String slug) {
        return offers.courses().keep(slug);
    }

    private static LessonOffer lesson(Offered<IncomingLesson> offer, Map<LessonPath, LessonDraft> ours) {
        LessonPath path = LessonPath.of(offer.name());
        IncomingLesson theirs = offer.theirs();
        return new LessonOffer(
                path,
                offer.pack(),
                offer.at(),
                theirs == null ? null : LessonText.of(theirs.content()),
                requireNonNull(ours.get(path)).text());
    }

    private CourseOffer course(Offered<IncomingCourse> offer) {
        return new CourseOffer(
                offer.pack(),
                offer.at(),
                offer.theirs(),
                plans.find(offer.name()).orElseThrow());
    }
}
