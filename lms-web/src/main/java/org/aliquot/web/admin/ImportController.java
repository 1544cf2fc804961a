package org.aliquot.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.api.SentFile;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.InvitationLinks;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.PastImport;
import org.aliquot.roster.PeopleImports;
import org.aliquot.roster.RosterFile;
import org.aliquot.roster.RosterOutcome;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.UploadName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/import}: a list of people from a file, checked first and then taken whole. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ImportController {

    private static final int MOST = 50;

    private final PeopleImports imports;
    private final Accounts accounts;
    private final ImportDetails details;
    private final InvitationLinks links;
    private final ImportProblemsCsv problems;

    ImportController(
            PeopleImports imports,
            Accounts accounts,
            ImportDetails details,
            InvitationLinks links,
            ImportProblemsCsv problems) {
        this.accounts = accounts;
        this.problems = problems;
        this.links = links;
        this.details = details;
        this.imports = imports;
    }

    @GetMapping(AdminUrls.PEOPLE_IMPORT)
    ModelAndView form(Visit visit) {
        return visit.at(Place.PEOPLE, "Import people").show("admin/importstart", start(null, visit));
    }

    @Takes(Takes.What.FILES)
    @PostMapping(AdminUrls.PEOPLE_IMPORT)
    ModelAndView read(@RequestParam(required = false) @Nullable MultipartFile file, Visit visit) throws IOException {
        if (file == null || file.isEmpty()) {
            return refuse("Choose a file first; an empty one has no one in it.", visit);
        }
        RosterFile upload = new RosterFile(
                UploadName.of(file, "people"), file.getBytes(), visit.caller().id());
        return switch (imports.read(upload)) {
            case PeopleImports.Reading.Planned planned -> SeeOther.to(AdminUrls.peopleImport(planned.id()));
            case PeopleImports.Reading.Refused refused -> refuse(refused.why(), visit);
        };
    }

    @GetMapping(AdminUrls.STARTED_IMPORT)
    ModelAndView report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "0") String fix,
            Visit visit) {
        ImportViews.Part part = new ImportViews.Part(number(fix), number(page));
        ImportPage view = page(id, part, ImportPage.Trouble.NONE, visit);
        return visit.at(Place.PEOPLE, view.heading()).show("admin/import", view);
    }

    @PostMapping(AdminUrls.IMPORT_COMMITMENT)
    ModelAndView commit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean invite,
            @RequestParam(defaultValue = "false") boolean instructors,
            Visit visit) {
        ImportReport counted = imports.report(id, 0).orElseThrow(PageNotFound::new);
        if (!instructors && counted.counts().instructors() > 0) {
            return refused(id, HttpStatus.UNPROCESSABLE_CONTENT, ImportPage.Trouble.INSTRUCTORS_UNSURE, visit);
        }
        return after(id, imports.commit(id, invite, visit.caller().id()), AdminFlash.IMPORTED, visit);
    }

    @PostMapping(AdminUrls.IMPORT_UNDOING)
    ModelAndView undo(@PathVariable UUID id, Visit visit) {
        RosterOutcome outcome = imports.undo(id, visit.caller().id());
        boolean whole = imports.report(id, 0)
                .filter(report -> report.counts().kept() > 0)
                .isEmpty();
        return after(id, outcome, whole ? AdminFlash.IMPORT_UNDONE : AdminFlash.IMPORT_PARTLY_UNDONE, visit);
    }

    /** An empty list to be filled in. */
    @GetMapping(AdminUrls.IMPORT_TEMPLATE)
    void template(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"people.xlsx\"");
        PeopleTemplate.write(response.getOutputStream());
    }

    /** The rows to fix, with reasons, for whoever made the file. */
    @GetMapping(AdminUrls.IMPORT_PROBLEMS)
    void problems(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Spooled made = problems.of(id).orElseThrow(PageNotFound::new);
        SentFile.made(made, "text/csv;charset=UTF-8", "to-fix.csv", response);
    }

    private ModelAndView after(UUID id, RosterOutcome outcome, Flash done, Visit visit) {
        return switch (outcome) {
            case DONE -> SeeOther.to(done.at(AdminUrls.peopleImport(id)));
            case UNKNOWN -> throw new PageNotFound();
            case NOT_NOW -> SeeOther.to(AdminUrls.peopleImport(id));
            case WORLD_CHANGED -> refused(id, HttpStatus.CONFLICT, ImportPage.Trouble.CHANGED_MEANWHILE, visit);
        };
    }

    private ModelAndView refused(UUID id, HttpStatus status, ImportPage.Trouble trouble, Visit visit) {
        ImportPage page = page(id, new ImportViews.Part(0, 0), trouble, visit);
        return visit.at(Place.PEOPLE, page.heading()).show(status, "admin/import", page);
    }

    private ImportPage page(UUID id, ImportViews.Part part, ImportPage.Trouble trouble, Visit visit) {
        ImportReport report = imports.report(
                        id, ImportViews.MOST, part.refused() * ImportViews.MOST, part.taken() * ImportViews.MOST)
                .orElseThrow(PageNotFound::new);
        return ImportViews.page(report, part, details, visit.dates(), trouble, links.areHandedOn());
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,2}") ? Integer.parseInt(page) : 0;
    }

    private ModelAndView refuse(String why, Visit visit) {
        return visit.at(Place.PEOPLE, "Import people")
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "admin/importstart", start(why, visit));
    }

    private ImportPage.Start start(@Nullable String problem, Visit visit) {
        List<PastImport> found = imports.recent(MOST + 1);
        List<PastImport> past = found.subList(0, Math.min(MOST, found.size()));
        Map<AccountId, String> names =
                accounts.names(past.stream().map(PastImport::by).collect(Collectors.toSet()));
        return new ImportPage.Start(
                problem,
                past.stream()
                        .map(one -> new ImportPage.Past(
                                one.id(),
                                one.fileName(),
                                visit.dates().dateTime(one.at()),
                                names.getOrDefault(one.by(), AuditLines.ERASED),
                                one.rows(),
                                one.canUndo()))
                        .toList(),
                found.size() > MOST);
    }
}
