package org.aliquot.web.author;

import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitUpload;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.staff.SentPicture;
import org.springframework.stereotype.Component;

/** Puts together what the lesson editor shows about exhibits. */
@Component
class ExhibitPanels {

    private static final int LATEST = 6;

    private final ExhibitDesk desk;

    ExhibitPanels(ExhibitDesk desk) {
        this.desk = desk;
    }

    ExhibitPanel plain() {
        return refused(SentPicture.NONE);
    }

    /** With one that was not taken. */
    ExhibitPanel refused(SentPicture picture) {
        return new ExhibitPanel(
                desk.latest(LATEST).stream().map(ExhibitPanels::line).toList(), picture);
    }

    private static ExhibitPanel.Line line(ExhibitUpload upload) {
        String title = upload.exhibit().title();
        String words = title.replaceAll("[\\[\\]*_`\\\\]", "");
        return new ExhibitPanel.Line(
                upload.name(),
                title,
                new ExhibitView(upload.exhibit().svg(), null, upload.exhibit().description()),
                "![**Exhibit.** " + words + "](exhibit:" + upload.name() + ")");
    }
}
