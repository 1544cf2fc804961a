package org.aliquot.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.access.BeforeSecondFactor;
import org.aliquot.prose.Prose;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves {@code docs/problems}: the address in each problem's {@code type} leads here. */
@Controller
@Audience(Audience.Who.ANYONE)
@BeforeSecondFactor
class ProblemController {

    private final Prose prose = new Prose();

    @GetMapping(SiteUrls.PROBLEM)
    ModelAndView problem(@PathVariable String slug, Visit visit) throws IOException {
        ClassPathResource file = new ClassPathResource("problems/" + slug + ".md");
        if (!slug.matches("[a-z-]+") || !file.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        ProblemPage view = new ProblemPage(text.substring(2, end), prose.html(text.substring(end)));
        return new ModelAndView("problem/page", Map.of("page", visit.page(view.title(), null), "view", view));
    }
}
