package org.aliquot.web.lesson;

import org.aliquot.access.Audience;
import org.aliquot.api.AttemptPictures;
import org.aliquot.completion.CheckPicture;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.atlas.ClosedPicture;
import org.aliquot.web.reference.CourseAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pictures of fields that checks ask about. They come after the lesson, which waits for none to be drawn, and are closed with the
 * atlas while an exam is under way: an answered check says what it showed.
 */
@Controller
@Audience(Audience.Who.READERS)
class CheckPictureController {

    private final KnowledgeChecks checks;
    private final CourseAccess access;

    CheckPictureController(KnowledgeChecks checks, CourseAccess access) {
        this.access = access;
        this.checks = checks;
    }

    @GetMapping(CourseUrls.CHECK_PICTURE)
    ResponseEntity<byte[]> picture(
            CheckPath path,
            @PathVariable int place,
            @RequestParam(defaultValue = "0") long number,
            @RequestParam(required = false) @Nullable Integer tries,
            @AuthenticationPrincipal @Nullable Caller caller) {
        if (caller != null && access.isClosed(caller)) {
            return ClosedPicture.refused();
        }
        CheckPicture wanted =
                new CheckPicture(caller, path.course(), path.lesson(), path.check(), number, tries, place);
        return checks.picture(wanted).map(AttemptPictures::kept).orElseThrow(PageNotFound.missing());
    }
}
