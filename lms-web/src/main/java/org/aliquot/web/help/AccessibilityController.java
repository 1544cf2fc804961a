package org.aliquot.web.help;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /accessibility}: what everybody can rely on, how it is checked, and where it ends. */
@Controller
@Audience(Audience.Who.ANYONE)
class AccessibilityController {

    private static final String ABOUT = phrase(
            "How Aliquot is used with a keyboard, a screen reader, larger text, or extra time, and its known limits.");

    @GetMapping(SiteUrls.ACCESSIBILITY)
    ModelAndView accessibility(Visit visit) {
        return visit.page(t("Accessibility"), null)
                .about(t(ABOUT))
                .show("help/accessibility", new AccessibilityPage(visit.brand().contact()));
    }
}
