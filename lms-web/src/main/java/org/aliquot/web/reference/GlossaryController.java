package org.aliquot.web.reference;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.reference.ReferenceTables;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /courses/{course}/glossary}: what the words of a course mean. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class GlossaryController {

    private final CourseAccess access;
    private final ReferenceTables tables;

    GlossaryController(CourseAccess access, ReferenceTables tables) {
        this.access = access;
        this.tables = tables;
    }

    @GetMapping(CourseUrls.GLOSSARY)
    ModelAndView glossary(
            @PathVariable String course,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        return access.open(
                course,
                caller,
                outline -> visit.page(t("Glossary"), Destination.COURSES)
                        .show("reference/glossary", new Letters(outline).page(tables.terms(course), q.strip())));
    }
}
