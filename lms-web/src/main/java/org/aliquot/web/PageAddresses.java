package org.aliquot.web;

import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.aliquot.messages.MessagePlace;
import org.aliquot.notices.SiteMap;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.stereotype.Component;

/** Our pages, for modules that tell people of something and know no page. */
@Component
class PageAddresses implements SiteMap, MessagePlace {

    @Override
    public String course(String slug) {
        return CourseUrls.course(slug);
    }

    @Override
    public String today() {
        return SiteUrls.TODAY;
    }

    @Override
    public String classWork() {
        return SiteUrls.CLASS_WORK;
    }

    @Override
    public String profile() {
        return AccountUrls.PROFILE;
    }

    @Override
    public String notices() {
        return AccountUrls.NOTICES;
    }

    @Override
    public String endOfLetters(String secret) {
        return AccountUrls.endOfLetters(secret);
    }

    @Override
    public String rotations() {
        return RotationUrls.OWN;
    }

    @Override
    public String certificates() {
        return RecordUrls.RECORDS;
    }

    @Override
    public String result(UUID attempt) {
        return ExamUrls.result(attempt.toString());
    }

    @Override
    public String report(UUID attempt, int position) {
        return ErrataUrls.report(attempt.toString(), position);
    }

    @Override
    public String sharedResult(UUID share) {
        return ShareUrls.shared(share.toString());
    }

    @Override
    public String message(UUID message) {
        return MessageUrls.message(message);
    }

    @Override
    public String of(UUID message) {
        return message(message);
    }

    @Override
    public String marking() {
        return MarkingUrls.QUEUE;
    }

    @Override
    public String review(String slug) {
        return ReviewUrls.review(slug);
    }

    @Override
    public String review(LessonPath lesson) {
        return AuthorUrls.review(lesson);
    }
}
