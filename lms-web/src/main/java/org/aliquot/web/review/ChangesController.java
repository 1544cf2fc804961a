package org.aliquot.web.review;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.ItemDiffs;
import org.aliquot.web.editor.Question;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/changes}: any two texts of a question side by side. */
@Controller
@Audience(Audience.Who.STAFF)
class ChangesController {

    private final ReviewedQuestions questions;
    private final ItemTexts texts;

    ChangesController(ReviewedQuestions questions, ItemTexts texts) {
        this.questions = questions;
        this.texts = texts;
    }

    /** Each of the two is named as in {@link ItemTexts.Text}; left out, they are the newest text and the version before it. */
    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @GetMapping(ReviewUrls.CHANGES)
    ModelAndView changes(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Visit visit) {
        Question question = questions.find(slug, visit);
        List<ItemTexts.Text> all = texts.of(question, visit.dates());
        ItemTexts.Text after = to == null ? all.getFirst() : named(all, to);
        ItemTexts.Text before = from == null ? before(all, after) : named(all, from);
        return visit.at(Place.BANK, "Changes of " + slug)
                .show(
                        "review/changes",
                        new ChangesPage(
                                slug,
                                choices(all, before),
                                choices(all, after),
                                before.about(),
                                after.about(),
                                ItemDiffs.of(before.content(), after.content())));
    }

    private static ItemTexts.Text named(List<ItemTexts.Text> all, String key) {
        return all.stream().filter(text -> text.key().equals(key)).findFirst().orElseThrow(PageNotFound::new);
    }

    /** The newest version before it, or the oldest text there is. */
    private static ItemTexts.Text before(List<ItemTexts.Text> all, ItemTexts.Text after) {
        return all.stream()
                .skip(all.indexOf(after) + 1L)
                .filter(text -> text.key().startsWith("v"))
                .findFirst()
                .orElse(all.getLast());
    }

    private static List<Choice> choices(List<ItemTexts.Text> all, ItemTexts.Text chosen) {
        return all.stream()
                .map(text -> new Choice(
                        text.key(), text.about().title() + " (" + text.about().facts() + ")", text.equals(chosen)))
                .toList();
    }
}
