package org.aliquot.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.directory.Directory;
import org.aliquot.directory.FoundPerson;
import org.aliquot.directory.PeopleFile;
import org.aliquot.directory.PeopleFilter;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.word.Word;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people}: everybody with an account. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PeopleListController {

    private final Directory directory;
    private final PeopleViews views;

    PeopleListController(Directory directory, PeopleViews views) {
        this.directory = directory;
        this.views = views;
    }

    @GetMapping(AdminUrls.PEOPLE)
    ModelAndView list(PeopleWanted wanted, Visit visit) {
        PeopleFilter filter = wanted.filter();
        List<FoundPerson> found = directory.page(filter, wanted.order(), wanted.last(), PeopleViews.PAGE + 1);
        return visit.at(Place.PEOPLE, "People")
                .show("admin/people", views.list(wanted, found, directory.count(filter), visit));
    }

    /** Everybody the filters find, in the order of the page. */
    @GetMapping(AdminUrls.PEOPLE_FILE)
    void file(
            PeopleWanted wanted,
            @RequestParam(defaultValue = "csv") String format,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        PeopleFile kind = Word.find(PeopleFile.class, format).orElseThrow(PageNotFound::new);
        String type = switch (kind) {
            case CSV -> "text/csv;charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
        Spooled file = directory.export(
                wanted.filter(), wanted.order(), kind, visit.caller().id());
        SentFile.made(file, type, "people." + kind.word(), response);
    }
}
