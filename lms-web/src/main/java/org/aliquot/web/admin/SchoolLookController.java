package org.aliquot.web.admin;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.school.Accent;
import org.aliquot.school.LogoFile;
import org.aliquot.school.SchoolDecision;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/school}: the logo and the color of the school. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class SchoolLookController {

    /** What was sent: the digits count where both were, since the field that shows a color always has one. */
    record Color(@Nullable String picked, @Nullable String typed) {

        Optional<Accent> read() {
            return Accent.parse(Search.typed(typed).isEmpty() ? picked : typed);
        }

        SchoolPage.Colors over(SchoolPage.Colors standing) {
            return new SchoolPage.Colors(
                    Accent.parse(picked).map(Accent::hex).orElse(standing.picked()),
                    Search.typed(typed),
                    standing.own(),
                    standing.sample(),
                    null);
        }
    }

    private final SchoolPages pages;

    SchoolLookController(SchoolPages pages) {
        this.pages = pages;
    }

    @Takes(Takes.What.FILES)
    @PostMapping(AdminUrls.LOGO)
    ModelAndView wear(
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam int version, Visit visit)
            throws IOException {
        return switch (LogoFile.read(file == null ? new byte[0] : file.getBytes())) {
            case LogoFile.Reading.Drawn(var logo) ->
                pages.decide(new SchoolDecision.Marking(logo), version, UnaryOperator.identity(), visit);
            case LogoFile.Reading.Refused(var reason) ->
                pages.refused(pages.standing(), new FieldErrors(Map.of("file", why(reason))), visit);
        };
    }

    @PostMapping(AdminUrls.LOGO_REMOVAL)
    ModelAndView removeLogo(@RequestParam int version, Visit visit) {
        return pages.decide(new SchoolDecision.Marking(null), version, UnaryOperator.identity(), visit);
    }

    @PostMapping(AdminUrls.COLORS)
    ModelAndView color(Color color, @RequestParam int version, Visit visit) {
        Optional<Accent> accent = color.read();
        return accent.filter(Accent::isReadable).isPresent()
                ? pages.decide(
                        new SchoolDecision.Coloring(accent.get()),
                        version,
                        page -> page.with(color.over(page.colors())),
                        visit)
                : refused(color, accent.orElse(null), visit);
    }

    /** Shows the samples in a color that is not saved. */
    @PostMapping(AdminUrls.COLORS_PREVIEW)
    ModelAndView preview(Color color, Visit visit) {
        Optional<Accent> accent = color.read();
        if (accent.filter(Accent::isReadable).isEmpty()) {
            return refused(color, accent.orElse(null), visit);
        }
        SchoolPage standing = pages.standing();
        SchoolPage.Colors typed = color.over(standing.colors()).with(SchoolPages.sample(accent.get(), false));
        return pages.show(HttpStatus.OK, standing.with(typed), visit);
    }

    @PostMapping(AdminUrls.COLORS_REMOVAL)
    ModelAndView removeColor(@RequestParam int version, Visit visit) {
        return pages.decide(new SchoolDecision.Coloring(null), version, UnaryOperator.identity(), visit);
    }

    /** The samples show the nearest color that would be taken. */
    private ModelAndView refused(Color color, @Nullable Accent accent, Visit visit) {
        SchoolPage standing = pages.standing();
        SchoolPage.Colors typed = color.over(standing.colors());
        if (accent == null) {
            FieldErrors errors =
                    new FieldErrors(Map.of("typed", "Enter a color as six digits and letters, such as #4b2e83."));
            return pages.refused(standing.with(typed), errors, visit);
        }
        Accent near = accent.nearestReadable();
        String why = String.format(
                Locale.US,
                "%s is too light. Links and buttons in this color have a contrast of %.1f:1 with the page, and people with low vision need at least %.1f:1. The nearest color that works is %s; the samples show it.",
                accent.hex(),
                Math.floor(accent.contrast() * 10) / 10,
                Accent.LEAST_CONTRAST,
                near.hex());
        SchoolPage.Colors proposed = typed.nearest(near.hex(), SchoolPages.sample(near, false));
        return pages.refused(standing.with(proposed), new FieldErrors(Map.of("typed", why)), visit);
    }

    private static String why(LogoFile.Reason reason) {
        return switch (reason) {
            case EMPTY -> "Choose a file first.";
            case TOO_LARGE -> "The file is larger than 1 MB. Save the logo smaller and try again.";
            case UNREADABLE -> "This file is not a PNG or JPEG picture, or it is damaged.";
            case TOO_MANY_POINTS ->
                "The picture is larger than " + LogoFile.LONGEST_EDGE + " pixels on one side. Make it smaller first.";
            case TOO_SMALL ->
                "The picture is smaller than " + LogoFile.SHORTEST_EDGE + " pixels on one side. It would be blurred.";
        };
    }
}
