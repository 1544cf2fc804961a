package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.access.Audience;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.lti.Picking;
import org.aliquot.lti.Pickings;
import org.aliquot.passback.Linkable;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.guard.SecurityHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /lti/pickings/{id}}: somebody who writes a course chooses exams, lessons and courses for it, in its frame. Another browser finds none of it. */
@Controller
@Audience(Audience.Who.ANYONE)
class PickController {

    private final Pickings pickings;
    private final PickPages pages;
    private final FramePages frames;
    private final ConnectionDesk connections;

    PickController(Pickings pickings, PickPages pages, FramePages frames, ConnectionDesk connections) {
        this.pickings = pickings;
        this.pages = pages;
        this.frames = frames;
        this.connections = connections;
    }

    @GetMapping(LtiUrls.PICKING)
    ModelAndView choice(@PathVariable UUID id, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return opened(
                id,
                visit,
                request,
                response,
                picking -> show(
                        "lti/pick",
                        t("Choose exams and lessons for your course"),
                        pages.choice(picking, false),
                        visit));
    }

    @PostMapping(LtiUrls.PICKING)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(name = "target", defaultValue = "") List<String> targets,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return opened(id, visit, request, response, picking -> {
            List<Linkable> chosen = pages.chosen(picking, targets);
            if (chosen.isEmpty()) {
                return show(
                        "lti/pick", t("Choose exams and lessons for your course"), pages.choice(picking, true), visit);
            }
            SecurityHeaders.letPost(response, origins(picking));
            return show("lti/picked", t("Add to your course"), pages.picked(picking, chosen), visit);
        });
    }

    private List<String> origins(Picking picking) {
        return connections
                .find(picking.connection())
                .map(Connection::settings)
                .map(settings -> settings.frameOrigins())
                .orElse(List.of());
    }

    private ModelAndView opened(
            UUID id,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Picking, ModelAndView> deed) {
        return pickings.find(id, FrameCookie.of(request))
                .map(picking -> {
                    frames.letFrame(picking.connection(), response);
                    return deed.apply(picking);
                })
                .orElseGet(() -> frames.over(pickings.connection(id), visit, response));
    }

    private static ModelAndView show(String template, String title, Object view, Visit visit) {
        return visit.page(title, null).show(template, view);
    }
}
