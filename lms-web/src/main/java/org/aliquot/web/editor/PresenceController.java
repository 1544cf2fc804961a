package org.aliquot.web.editor;

import java.util.List;
import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.OpenEditors;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.staff.DraftMerge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An open editor says every few seconds that it is open, and hears who else is there and what they saved. */
@Controller
@Audience(Audience.Who.STAFF)
class PresenceController {

    private final Questions questions;
    private final OpenEditors editors;
    private final Accounts accounts;
    private final EditorViews views;

    PresenceController(Questions questions, OpenEditors editors, Accounts accounts, EditorViews views) {
        this.questions = questions;
        this.editors = editors;
        this.accounts = accounts;
        this.views = views;
    }

    /** {@code version} is the one in the reader's form. */
    @PostMapping(path = QuestionUrls.PRESENCE, headers = "HX-Request=true")
    ModelAndView here(@PathVariable String slug, @RequestParam int version, Visit visit) {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        ItemDraft standing = question.draft();
        AccountId reader = visit.caller().id();
        List<String> people = accounts.byId(editors.beside(question.row().id(), reader)).stream()
                .map(AccountView::name)
                .toList();
        boolean others = !standing.isPublished() && !reader.equals(standing.updatedBy());
        Presence view = new Presence(
                people,
                others ? DraftMerge.name(standing.updatedBy(), accounts) : null,
                others ? visit.dates().seconds(standing.updatedAt()) : null,
                standing.version() == version ? null : views.merge(question, standing, Set.of(), visit));
        return visit.at(Place.BANK, slug).show("editor/present", view);
    }
}
