package org.aliquot.web.clinical;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.util.List;
import org.aliquot.clinical.RotationView;
import org.aliquot.web.Dates;
import org.aliquot.web.paper.PdfAnswer;
import org.aliquot.web.paper.TaggedPaper;
import org.springframework.http.ResponseEntity;

/** The record of a rotation on paper. */
final class RotationPaper {

    private static final float CELL = 9;
    private static final float[] SKILLS = {4, 3, 2, 4};
    private static final float[] DAYS = {3, 2, 3, 2, 6};

    private RotationPaper() {}

    static ResponseEntity<byte[]> answer(RotationView one, Dates dates, String school) {
        return PdfAnswer.saved("clinical-record.pdf", of(RotationWords.card(one, dates), school));
    }

    static byte[] of(RotationCard card, String school) {
        return TaggedPaper.file("Clinical record, " + card.learner(), paper -> write(paper, card, school));
    }

    private static void write(TaggedPaper paper, RotationCard card, String school) {
        paper.numbered(school + ". Clinical record, " + card.learner());
        paper.paragraph(REGULAR.words(school, 11), 0);
        paper.heading(1, SERIF.words("Clinical record: " + card.bench(), 22), 4);
        paper.paragraph(BOLD.words(card.learner(), 14), 4);
        paper.paragraph(REGULAR.words(card.where() + ". " + card.bar().words() + ".", 11), 4);
        paper.paragraph(REGULAR.words(String.join(". ", card.facts()) + ".", 11), 4);
        paper.heading(2, BOLD.words("Methods of assessing competency", 14), 16);
        card.elements().forEach(line -> paper.paragraph(REGULAR.words(line, 11), 2));
        skills(paper, card);
        days(paper, card);
        RotationCard.Said said = card.evaluation();
        if (said != null) {
            paper.heading(2, BOLD.words("Evaluation by the preceptor", 14), 16);
            said.lines().forEach(line -> paper.paragraph(REGULAR.words(line.name() + ": " + line.words(), 11), 2));
        }
        paper.paragraph(REGULAR.words("Reviewed by: ______________________________   Date: ______________", 11), 32);
    }

    private static void skills(TaggedPaper paper, RotationCard card) {
        paper.heading(2, BOLD.words("Skills", 14), 16);
        paper.table(
                SKILLS,
                BOLD.row(CELL, "Skill", "How it is assessed", "Level", "Signed"),
                card.skills().stream()
                        .map(skill -> REGULAR.row(
                                CELL,
                                skill.words(),
                                skill.element(),
                                skill.state() == null ? "Not signed" : skill.state(),
                                skill.detail() == null ? "" : skill.detail()))
                        .toList());
    }

    private static void days(TaggedPaper paper, RotationCard card) {
        List<RotationCard.Day> counted =
                card.days().stream().filter(day -> day.struck() == null).toList();
        if (counted.isEmpty()) {
            return;
        }
        paper.heading(2, BOLD.words("Days", 14), 16);
        paper.table(
                DAYS,
                BOLD.row(CELL, "Day", "Hours", "Venipunctures", "Capillary", "Signed by"),
                counted.stream()
                        .map(day -> REGULAR.row(
                                CELL,
                                day.day(),
                                day.hours(),
                                String.valueOf(day.venipunctures()),
                                String.valueOf(day.capillaries()),
                                day.signer()))
                        .toList());
    }
}
