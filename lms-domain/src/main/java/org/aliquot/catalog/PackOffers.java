package org.aliquot.catalog;

import java.util.List;
import org.aliquot.catalog.internal.OfferTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What packs brought for courses and lessons that were changed here, and what somebody decides about it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PackOffers {

    private final OfferTable offers;

    PackOffers(OfferTable offers) {
        this.offers = offers;
    }

    @Transactional(readOnly = true)
    public int count() {
        return offers.count();
    }

    @Transactional(readOnly = true)
    public List<LessonOffer> lessons() {
        return offers.lessons();
    }

    @Transactional(readOnly = true)
    public List<CourseOffer> courses() {
        return offers.courses();
    }

    /** The pack's lesson is a new version and the current one; what was unpublished here is dropped. */
    public boolean takeLesson(LessonPath path) {
        return offers.takeLesson(path);
    }

    /** What is here stays until the pack changes again; what is gone from the pack belongs to nobody but us. */
    public boolean keepLesson(LessonPath path) {
        return offers.keepLesson(path);
    }

    public boolean takeCourse(String slug) {
        return offers.takeCourse(slug);
    }

    public boolean keepCourse(String slug) {
        return offers.keepCourse(slug);
    }
}
