package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.prose.HeadingLine;
import org.aliquot.web.help.HelpPage;

/** A guide as the product shows it. */
final class HelpSamples {

    private HelpSamples() {}

    static HelpPage guide() {
        return new HelpPage(
                "Teaching with Aliquot",
                List.of(new HeadingLine(2, "your-day", "Your day"), new HeadingLine(2, "a-class", "A class")),
                """
                <p>Everything is under <em>Teach</em>.</p>
                <h2 id="your-day">Your day</h2>
                <p><em>Today</em> is where you begin. <a href="/help/reports">Reports</a> tell the rest.</p>
                <h2 id="a-class">A class</h2>
                <div class="table-wrap" tabindex="0" role="group" aria-label="Table: column, meaning"><table>
                <thead><tr><th scope="col">column</th><th scope="col">meaning</th></tr></thead>
                <tbody><tr><td>email</td><td>where the invitation goes</td></tr></tbody></table></div>
                """,
                List.of(
                        new HelpPage.Other("Learning", "/help/learner", false),
                        new HelpPage.Other("Teaching", "/help/instructor", true),
                        new HelpPage.Other("Questions from other systems", "/help/formats", false)));
    }
}
